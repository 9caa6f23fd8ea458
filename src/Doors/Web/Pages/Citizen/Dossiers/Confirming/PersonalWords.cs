using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers.Confirming;

/// <summary>Why signing did not go on, in words for the person whose signature it is; officials are told otherwise.</summary>
internal static class PersonalWords
{
    public static string Of(Wording words, Refusal refusal) =>
        words.Find($"sign-form.refused.{refusal.Code}") is null ? words.Of(refusal) : words[$"sign-form.refused.{refusal.Code}", [.. refusal.Arguments]];
}
