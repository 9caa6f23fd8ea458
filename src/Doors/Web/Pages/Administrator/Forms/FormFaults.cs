using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Administrator.Forms;

/// <summary>Tells an author everything that is wrong with the text of a form, each thing on its own line and in the author's language.</summary>
internal static partial class FormFaults
{
    private const string Box = "Definition";

    public static void Tell(ModelStateDictionary state, Refusal refusal, Wording words)
    {
        var lines = FormRefusals.NotADefinition.Is(refusal) ? [TypedJson.InWords(refusal.Arguments[0], refusal.Arguments[1], refusal.Arguments[2], words)]
            : FormRefusals.BadDesign.Is(refusal) ? refusal.Arguments.Select(fault => InWords(fault, words))
            : null;
        if (lines is null)
        {
            return;
        }

        state.Remove("");
        foreach (var line in lines)
        {
            state.AddModelError(Box, line);
        }
    }

    private static string InWords(string fault, Wording words) =>
        Parts().Match(fault) is { Success: true } parts && words.Find($"form.fault.{parts.Groups["rule"].Value}") is not null
            ? $"{parts.Groups["where"].Value}: {words[$"form.fault.{parts.Groups["rule"].Value}", parts.Groups["detail"].Value]}"
            : fault;

    [GeneratedRegex(@"^(?<where>.*?): (?<rule>[a-z-]+) \((?<detail>.*)\)$", RegexOptions.Singleline)]
    private static partial Regex Parts();
}
