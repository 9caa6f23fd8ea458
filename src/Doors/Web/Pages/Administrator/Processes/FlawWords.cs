using MotCua.Processes;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Administrator.Processes;

/// <summary>Says in words what stands in the way of publishing a process.</summary>
public static class FlawWords
{
    public static string Say(this ProcessFlaw flaw, Wording words) =>
        words[flaw.Code, flaw.Detail ?? ""] + (flaw.Detail is null || flaw.Code.StartsWith("bpmn.", StringComparison.Ordinal) ? "" : $" ({flaw.Detail})");
}
