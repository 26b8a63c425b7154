/** Roles in a tenant, least first: the order is the order of power. */
export const roles = ['Reader', 'Viewer', 'Author', 'Editor', 'Admin', 'Owner'] as const;
export type Role = (typeof roles)[number];
