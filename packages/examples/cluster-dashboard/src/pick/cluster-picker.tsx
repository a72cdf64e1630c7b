import { useTranslation } from "react-i18next";
import { useClusters } from "../gateway/queries.ts";
import { useWhenRead } from "../gateway/use-when-read.ts";
import { readId } from "../page/address.ts";
import { named } from "./choices.ts";
import { Picker } from "./picker.tsx";

interface Props {
  readonly id: number | undefined;
  onChoose(id: number | undefined): void;
}

/** Chooses a cluster by its name or its code. */
export function ClusterPicker({ id, onChoose }: Props) {
  const { t } = useTranslation();
  const clusters = useClusters();
  const whenRead = useWhenRead(clusters);
  const { items, isPending, isReading, isCut } = clusters;
  const choices = items.map(({ id, name }) => ({ id, name, hint: t("pick.code", { code: id }) }));
  const chosen = id === undefined ? "" : (items.find((cluster) => cluster.id === id)?.name ?? String(id));

  /** Names are known only once the list is here, and one may look like a code. */
  async function find(text: string): Promise<number | undefined> {
    const { items, error, retry } = await whenRead();
    const found = named(items, text)?.id ?? readId(text);
    if (found !== undefined || error === null) return found;
    retry();
    throw error;
  }

  return (
    <Picker
      id={id}
      label={t("pick.cluster")}
      placeholder={t("pick.clusterHint")}
      choices={choices}
      chosen={chosen}
      isReading={isPending || isReading}
      isCut={isCut}
      find={find}
      onChoose={onChoose}
    />
  );
}
