using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Reviews.Checking;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Administrator.Reviews;

/// <summary>One question as it stands on the page.</summary>
public sealed class AnswerBox
{
    public string? Question { get; set; }

    public string? Target { get; set; }

    public string? Yes { get; set; }

    public string? Note { get; set; }
}

/// <summary>The sheet of a review, question by question; what is not answered may wait.</summary>
[RequestFormLimits(ValueCountLimit = 8192)]
public sealed class AnswerQuestionsModel(Gate gate) : ReviewPageModel(gate)
{
    [BindProperty]
    public List<AnswerBox> A { get; set; } = [];

    public IReadOnlyList<Choice> YesNo => [new("co", Words["reviews.answer.yes"]), new("khong", Words["reviews.answer.no"])];

    public string? Typed(int place, QuestionPut put) => A.Count > place ? A[place].Yes : Viewed.AnswerTo(put) is { } answer ? answer.Yes ? "co" : "khong" : null;

    public async Task<IActionResult> OnPost(bool Rest, CancellationToken cancel)
    {
        for (var place = 0; place < A.Count; place++)
        {
            if (A[place] is { Yes: "khong", Note: null or "" })
            {
                ModelState.AddModelError($"A[{place}].Note", Words["reviews.note-missing"]);
            }
        }

        QuestionAnswer[] answers =
        [
            .. A.Where(box => box.Question is not null && (Rest || box.Yes is "co" or "khong"))
                .Select(box => new QuestionAnswer(box.Question!, box.Target ?? "", box.Yes is not "khong", string.IsNullOrWhiteSpace(box.Note) ? null : box.Note.Trim())),
        ];
        return ModelState.IsValid
            ? await Do(new AnswerQuestions(Review, answers, Version), "reviews.answered", cancel)
            : await Again(cancel);
    }
}
