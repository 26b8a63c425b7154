// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import type { Operation } from '../src/contract/operation.ts';

type Policy<Anonymous extends boolean, Role extends Operation['role']> = Operation & {
  readonly anonymous: Anonymous;
  readonly role: Role;
};

export declare const operations: {
  readonly getHealth: Policy<true, null>;
  readonly getReadiness: Policy<true, null>;
  readonly getJwks: Policy<true, null>;
  readonly registerUser: Policy<true, null>;
  readonly loginUser: Policy<true, null>;
  readonly refreshAccessToken: Policy<true, null>;
  readonly logoutUser: Policy<false, null>;
  readonly getCurrentUser: Policy<false, null>;
  readonly updateProfile: Policy<false, null>;
  readonly changePassword: Policy<false, null>;
  readonly listUserApiKeys: Policy<false, null>;
  readonly createUserApiKey: Policy<false, null>;
  readonly deleteUserApiKey: Policy<false, null>;
  readonly listTenants: Policy<false, null>;
  readonly createTenant: Policy<false, null>;
  readonly getTenant: Policy<false, 'Viewer'>;
  readonly deleteTenant: Policy<false, 'Owner'>;
  readonly updateTenant: Policy<false, 'Admin'>;
  readonly getTenantBySlug: Policy<false, null>;
  readonly listArticles: Policy<true, null>;
  readonly createArticle: Policy<false, 'Author'>;
  readonly searchArticles: Policy<true, null>;
  readonly getArticle: Policy<true, null>;
  readonly deleteArticle: Policy<false, 'Author'>;
  readonly updateArticle: Policy<false, 'Author'>;
  readonly listComments: Policy<true, null>;
  readonly createComment: Policy<false, 'Viewer'>;
  readonly deleteComment: Policy<false, 'Viewer'>;
  readonly listCategories: Policy<true, null>;
  readonly createCategory: Policy<false, 'Editor'>;
  readonly deleteCategory: Policy<false, 'Editor'>;
  readonly updateCategory: Policy<false, 'Editor'>;
};
