using MotCua.Kernel;

namespace MotCua.Web.Pages.Administrator.Reviews;

/// <summary>The whole review to read and print: sheet, proposals, cost.</summary>
public sealed class PrintReviewModel(Gate gate) : ReviewPageModel(gate);
