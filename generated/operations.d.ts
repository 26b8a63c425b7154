// Written by `npm run generate` from openapi/openapi.yaml. Change the contract, not this file.

import type { Operation, RequestBody } from '../src/contract/operation.ts';

type Policy<
  Anonymous extends boolean,
  Role extends Operation['role'],
  Scheme extends string,
  Raw extends boolean = false,
> = Operation & {
  readonly anonymous: Anonymous;
  readonly role: Role;
  readonly security: readonly { readonly scheme: Scheme }[];
  readonly body: (RequestBody & { readonly raw: Raw }) | null;
};

export declare const operations: {
  readonly getHealth: Policy<true, null, never>;
  readonly getReadiness: Policy<true, null, never>;
  readonly getJwks: Policy<true, null, never>;
  readonly registerUser: Policy<true, null, never>;
  readonly loginUser: Policy<true, null, never>;
  readonly refreshAccessToken: Policy<true, null, never>;
  readonly logoutUser: Policy<false, null, 'UserToken'>;
  readonly getCurrentUser: Policy<false, null, 'UserToken' | 'UserApiKey'>;
  readonly updateProfile: Policy<false, null, 'UserToken' | 'UserApiKey'>;
  readonly changePassword: Policy<false, null, 'UserToken'>;
  readonly forgotPassword: Policy<true, null, never>;
  readonly resetPassword: Policy<true, null, never>;
  readonly verifyEmail: Policy<true, null, never>;
  readonly listUserApiKeys: Policy<false, null, 'UserToken' | 'UserApiKey'>;
  readonly createUserApiKey: Policy<false, null, 'UserToken'>;
  readonly deleteUserApiKey: Policy<false, null, 'UserToken'>;
  readonly registerTenantOwner: Policy<true, null, never>;
  readonly loginToTenant: Policy<true, null, never>;
  readonly refreshSession: Policy<true, null, never>;
  readonly logoutFromTenant: Policy<false, null, 'DashboardToken'>;
  readonly sayHello: Policy<false, null, 'DashboardToken'>;
  readonly getMyProfile: Policy<false, null, 'DashboardToken'>;
  readonly listTenants: Policy<false, null, 'UserToken' | 'UserApiKey' | 'DashboardToken'>;
  readonly createTenant: Policy<false, null, 'UserToken' | 'UserApiKey' | 'DashboardToken'>;
  readonly getTenant: Policy<false, 'Viewer', 'UserToken' | 'UserApiKey' | 'DashboardToken'>;
  readonly deleteTenant: Policy<false, 'Owner', 'UserToken' | 'UserApiKey' | 'DashboardToken'>;
  readonly updateTenant: Policy<false, 'Admin', 'UserToken' | 'UserApiKey' | 'DashboardToken'>;
  readonly getTenantBySlug: Policy<false, null, 'DashboardToken' | 'UserToken'>;
  readonly listTeamMembers: Policy<false, 'Viewer', 'UserToken' | 'UserApiKey'>;
  readonly removeTeamMember: Policy<false, 'Viewer', 'UserToken' | 'UserApiKey'>;
  readonly updateTeamMember: Policy<false, 'Admin', 'UserToken' | 'UserApiKey'>;
  readonly transferTenantOwnership: Policy<false, 'Owner', 'UserToken' | 'UserApiKey'>;
  readonly listInvitations: Policy<false, 'Admin', 'UserToken' | 'UserApiKey'>;
  readonly createInvitation: Policy<false, 'Admin', 'UserToken' | 'UserApiKey'>;
  readonly cancelInvitation: Policy<false, 'Admin', 'UserToken' | 'UserApiKey'>;
  readonly acceptInvitation: Policy<false, null, 'UserToken' | 'UserApiKey'>;
  readonly submitContactMessage: Policy<true, null, never>;
  readonly listMessages: Policy<false, null, 'UserToken' | 'UserApiKey'>;
  readonly updateMessage: Policy<false, null, 'UserToken' | 'UserApiKey'>;
  readonly listArticles: Policy<true, null, 'UserToken' | 'UserApiKey' | 'ApiUserToken'>;
  readonly createArticle: Policy<false, 'Author', 'UserToken' | 'UserApiKey' | 'ApiUserToken'>;
  readonly searchArticles: Policy<true, null, 'UserToken' | 'UserApiKey' | 'ApiUserToken'>;
  readonly generateArticle: Policy<false, 'Author', 'UserToken' | 'UserApiKey'>;
  readonly getArticle: Policy<true, null, 'UserToken' | 'UserApiKey' | 'ApiUserToken'>;
  readonly deleteArticle: Policy<false, 'Author', 'UserToken' | 'UserApiKey' | 'ApiUserToken'>;
  readonly updateArticle: Policy<false, 'Author', 'UserToken' | 'UserApiKey' | 'ApiUserToken'>;
  readonly listComments: Policy<true, null, 'UserToken' | 'UserApiKey' | 'ApiUserToken'>;
  readonly createComment: Policy<false, 'Viewer', 'UserToken' | 'UserApiKey' | 'ApiUserToken'>;
  readonly scheduleArticle: Policy<false, 'Author', 'UserToken' | 'UserApiKey'>;
  readonly cancelArticleSchedule: Policy<false, 'Author', 'UserToken' | 'UserApiKey'>;
  readonly listScheduledArticles: Policy<false, 'Viewer', 'UserToken' | 'UserApiKey'>;
  readonly deleteComment: Policy<false, 'Viewer', 'UserToken' | 'UserApiKey' | 'ApiUserToken'>;
  readonly listCategories: Policy<true, null, 'UserToken' | 'UserApiKey' | 'ApiUserToken'>;
  readonly createCategory: Policy<false, 'Editor', 'UserToken' | 'UserApiKey' | 'ApiUserToken'>;
  readonly deleteCategory: Policy<false, 'Editor', 'UserToken' | 'UserApiKey' | 'ApiUserToken'>;
  readonly updateCategory: Policy<false, 'Editor', 'UserToken' | 'UserApiKey' | 'ApiUserToken'>;
  readonly listAffiliateLinks: Policy<false, 'Viewer', 'UserToken' | 'UserApiKey'>;
  readonly createAffiliateLink: Policy<false, 'Editor', 'UserToken' | 'UserApiKey'>;
  readonly deleteAffiliateLink: Policy<false, 'Editor', 'UserToken' | 'UserApiKey'>;
  readonly updateAffiliateLink: Policy<false, 'Editor', 'UserToken' | 'UserApiKey'>;
  readonly getAffiliateLinkStats: Policy<false, 'Viewer', 'UserToken' | 'UserApiKey'>;
  readonly followAffiliateLink: Policy<true, null, never>;
  readonly createSubscription: Policy<false, 'Owner', 'UserToken' | 'UserApiKey'>;
  readonly listPlans: Policy<true, null, never>;
  readonly getCurrentSubscription: Policy<false, 'Viewer', 'UserToken' | 'UserApiKey'>;
  readonly cancelSubscription: Policy<false, 'Owner', 'UserToken' | 'UserApiKey'>;
  readonly receiveStripeEvent: Policy<true, null, never, true>;
  readonly createUser: Policy<false, 'Admin', 'DashboardToken'>;
  readonly getUserById: Policy<false, 'Viewer', 'DashboardToken'>;
  readonly listSites: Policy<false, 'Viewer', 'DashboardToken'>;
  readonly createSite: Policy<false, 'Admin', 'DashboardToken'>;
  readonly getSite: Policy<false, 'Viewer', 'DashboardToken'>;
  readonly deleteSite: Policy<false, 'Admin', 'DashboardToken'>;
  readonly rotateSiteApiKey: Policy<false, 'Admin', 'DashboardToken'>;
  readonly verifySite: Policy<false, 'Admin', 'DashboardToken'>;
  readonly getPluginStatus: Policy<false, null, 'SiteKey'>;
  readonly listApiUsers: Policy<false, 'PlatformAdmin', 'UserToken'>;
  readonly createApiUser: Policy<false, 'PlatformAdmin', 'UserToken'>;
  readonly getApiUser: Policy<false, 'PlatformAdmin', 'UserToken'>;
  readonly updateApiUser: Policy<false, 'PlatformAdmin', 'UserToken'>;
  readonly deleteApiUser: Policy<false, 'PlatformAdmin', 'UserToken'>;
  readonly regenerateApiUserToken: Policy<false, 'PlatformAdmin', 'UserToken'>;
  readonly listSocialAccounts: Policy<false, 'Editor', 'UserToken' | 'UserApiKey'>;
  readonly connectSocialAccount: Policy<false, 'Admin', 'UserToken' | 'UserApiKey'>;
  readonly disconnectSocialAccount: Policy<false, 'Admin', 'UserToken' | 'UserApiKey'>;
  readonly publishArticleToSocial: Policy<false, 'Editor', 'UserToken' | 'UserApiKey'>;
};
