using MotCua.Procedures.Completeness;
using MotCua.Procedures.Drafting;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Administrator.Publication;

/// <summary>A sheet being filled in, with the departments and the drafts that may be named, and what it still lacks once that was asked.</summary>
public sealed record SheetBoxes(TypedSheet Sheet, IReadOnlyList<Choice> Proposers, IReadOnlyList<DraftCard> Drafts)
{
    public SheetCheck? Check { get; init; }
}
