/** Words that open a sentence or a paragraph, and hardly ever the second half of a torn one. */
export const OPENERS =
  /^(?:(?:19|20)\d\d年|\d{1,2}月|今年|去年|近年来|近日|目前|当前|同时|此外|另外|据|回首|未来，|下一步|展望|记者|如今|现在|其中|为了|随着|在.{1,12}(?:上|中|下|方面|期间)|我们|各位|——)/;
