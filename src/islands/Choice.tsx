export type Option = { value: string; label: string };
type Props = {
  title: string;
  name: string;
  value: string;
  options: readonly Option[];
  onChoose: (value: string) => void;
};

/** A labelled list to choose one of. A list without a choice is not shown. */
export function Choice({ title, name, value, options, onChoose }: Props) {
  if (options.length < 2) return null;
  return (
    <label className="filter__field">
      <span className="filter__label">{title}</span>
      <select
        className="filter__control"
        name={name}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
