/** "of this town" in French: `d'Armentières`, `du Maisnil`, `de La Bassée`, `de Lille`. */
export function ofTown(town: string): string {
  if (/^le /i.test(town)) return `du ${town.slice(3)}`;
  if (/^les /i.test(town)) return `des ${town.slice(4)}`;
  return /^[aeiouyhàâéèêëîïôœ]/i.test(town) ? `d'${town}` : `de ${town}`;
}
