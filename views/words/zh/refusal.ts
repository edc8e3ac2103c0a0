/** Headings of the page that says no, by status. */
export const refusal = {
  headings: { 401: "请先登录", 403: "您不能办理这一步", 404: "没有找到", 409: "现在不能办理", 422: "没有办成" },
  other: "没有办成",
  home: "回首页",
};
