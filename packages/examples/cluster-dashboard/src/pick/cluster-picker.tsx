import { useTranslation } from "react-i18next";
import { useClusters } from "../gateway/queries.ts";
import { readId } from "../page/address.ts";
import { Picker } from "./picker.tsx";

interface Props {
  readonly id: number | undefined;
  onChoose(id: number | undefined): void;
}

/** Chooses a cluster by its name or its code. */
export function ClusterPicker({ id, onChoose }: Props) {
  const { t } = useTranslation();
  const { items, isPending, isReading, isCut } = useClusters();
  const choices = items.map(({ id, name }) => ({ id, name, hint: t("pick.code", { code: id }) }));
  const chosen = id === undefined ? "" : (items.find((cluster) => cluster.id === id)?.name ?? String(id));
  return (
    <Picker
      // What is typed belongs to what is chosen, also after the browser's Back.
      key={chosen}
      label={t("pick.cluster")}
      placeholder={t("pick.clusterHint")}
      choices={choices}
      chosen={chosen}
      isReading={isPending || isReading}
      isCut={isCut}
      find={readId}
      onChoose={onChoose}
    />
  );
}
