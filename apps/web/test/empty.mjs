/** Stands for a style sheet: each class is named like itself. */
export default new Proxy({}, { get: (_, name) => String(name) });
