/**
 * The tables of the queue. Each query of an index's state finds its rows by that index, in the order in which it needs them. Times are those
 * of the steady clock, but for `received_at` and `created_at`, which are for people. `due_at` is 0 for what is due at once.
 */
export const schema = `
  create table if not exists events (
    sequence integer primary key autoincrement,
    key text not null unique,
    name text not null,
    body text,
    state text not null default 'waiting' check (state in ('waiting', 'done', 'dead')),
    attempts integer not null default 0,
    due_at integer not null,
    received_at integer not null,
    done_at integer,
    error text
  ) strict;
  drop index if exists events_waiting;
  create index if not exists events_due on events (due_at) where state = 'waiting';
  create index if not exists events_done on events (done_at) where state = 'done';
  create index if not exists events_dead on events (state) where state = 'dead';
  create table if not exists outbox (
    id integer primary key autoincrement,
    event_key text not null,
    topic text not null,
    resource_id integer not null,
    created_at integer not null
  ) strict;
  create table if not exists written_once (
    topic text not null,
    key text not null,
    written_at integer not null,
    primary key (topic, key)
  ) strict, without rowid;
  create index if not exists written_once_written on written_once (written_at);
  create table if not exists clock (
    id integer primary key check (id = 1),
    steady integer not null,
    wall integer not null
  ) strict;
  create table if not exists health (id integer primary key check (id = 1), filler blob not null) strict;
`;

/** The statements of the queue, by what they do. */
export const statements = {
  mend: `update events set due_at = case attempts when 0 then 0 else min(due_at, ?1) end
    where state = 'waiting' and due_at > 0 and (attempts = 0 or due_at > ?1)`,
  add: "insert into events (key, name, body, due_at, received_at) values (?, ?, ?, 0, ?) on conflict (key) do nothing",
  take: `update events set attempts = attempts + 1 where sequence = ? and state = 'waiting'
    returning sequence, key, name, body, attempts`,
  firstNew: "select sequence from events where state = 'waiting' and due_at = 0 order by sequence limit 1",
  firstRetry:
    "select sequence from events where state = 'waiting' and due_at > 0 and due_at <= ? order by due_at, sequence limit 1",
  finish: "update events set state = 'done', done_at = ?, body = null, error = null where sequence = ? and state <> 'done'",
  noteOnce: "insert into written_once values (?, ?, ?) on conflict do nothing",
  send: "insert into outbox (event_key, topic, resource_id, created_at) values (?, ?, ?, ?)",
  retry: "update events set due_at = ?, error = ? where sequence = ? and state = 'waiting'",
  bury: "update events set state = 'dead', error = ? where sequence = ? and state = 'waiting'",
  dead: "select sequence, name, attempts, coalesce(error, '') as error from events where state = 'dead' order by sequence",
  requeue: "update events set state = 'waiting', attempts = 0, due_at = 0 where sequence = ? and state = 'dead'",
  purgeEvents: `delete from events where sequence in
    (select sequence from events where state = 'done' and done_at < ? order by done_at limit ?)`,
  purgeOnce: `delete from written_once where (topic, key) in
    (select topic, key from written_once where written_at < ? order by written_at limit ?)`,
  readClock: "select steady, wall from clock where id = 1",
  saveClock: `insert into clock values (1, ?, ?)
    on conflict (id) do update set steady = max(steady, excluded.steady), wall = excluded.wall`,
  check: "insert into health values (1, randomblob(16384)) on conflict (id) do update set filler = excluded.filler",
} as const;
