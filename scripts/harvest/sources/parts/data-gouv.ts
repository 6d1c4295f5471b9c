/** Where www.data.gouv.fr keeps the files that its stable addresses redirect to. */
export const DATA_GOUV_HOSTS = [
  "www.data.gouv.fr",
  "static.data.gouv.fr",
  "object.files.data.gouv.fr",
];
