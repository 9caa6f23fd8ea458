namespace MotCua.Web.Pages.Citizen.Dossiers.Confirming;

/// <summary>By what a form, or all forms of a filing, will be confirmed where they are not signed: a code given already, a box for one, or the session and the way to codes.</summary>
/// <param name="Box">The name of the box.</param>
/// <param name="Back">Where whoever turns codes on goes on.</param>
public sealed record CodePart(bool HasApp, DateTimeOffset? CodedAt, string Box, string Back, bool OfAll = false);
