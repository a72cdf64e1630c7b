<?php

// Runs the samples of a folder in one process. Prints a line of JSON for each: its name, what it printed, its error.
set_error_handler(fn (int $level, string $text) => throw new ErrorException($text));

foreach (glob("$argv[1]/*.php") as $file) {
    $error = null;
    ob_start();
    try {
        (fn () => require $file)();
    } catch (Throwable $reason) {
        $error = $reason->getMessage();
    }
    echo json_encode(['name' => basename($file, '.php'), 'printed' => ob_get_clean(), 'error' => $error]), "\n";
}
