/** Twenty articles as `listArticles` returns them: the payload of `npm run bench -- contract`. */
export const articleList = {
  articles: Array.from({ length: 20 }, (_, index) => ({
    id: index + 1,
    title: `Article number ${index + 1} about content and its platforms`,
    slug: `article-number-${index + 1}`,
    excerpt: 'What a reader sees in a list before deciding to open the article, in a sentence or two.',
    status: 'published',
    category_id: index % 3 === 0 ? null : (index % 5) + 1,
    author: { id: (index % 4) + 1, username: `author-${index % 4}`, full_name: 'Jane Doe' },
    image: null,
    is_featured: index % 2 === 0,
    tags: ['platforms', 'content'],
    comment_count: index * 3,
    published_at: '2026-01-15T10:30:00.123456Z',
    created_at: '2026-01-15T09:30:00.123456Z',
    updated_at: '2026-01-15T10:30:00.123456Z',
  })),
  total: 20,
  page: 1,
  per_page: 20,
  next_cursor: null,
};

export const listPath = '/api/v1/tenants/550e8400-e29b-41d4-a716-446655440000/articles';
