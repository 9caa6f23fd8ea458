using MotCua.Procedures.Learning;

namespace MotCua.Web.Pages.Administrator.Learning;

/// <summary>Sayings in a table, with the question for which each was written or without.</summary>
public sealed record SayingsShown(IReadOnlyList<SayingView> Rows, bool WithQuestion);
