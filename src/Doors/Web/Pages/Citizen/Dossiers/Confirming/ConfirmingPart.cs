using MotCua.Dossiers.Confirming;

namespace MotCua.Web.Pages.Citizen.Dossiers.Confirming;

/// <summary>The part of a page where a form is handed in that says by what it will be confirmed, and offers more than the session.</summary>
/// <param name="SignedBox">The name under which the form says that it was counted on as signed.</param>
/// <param name="CodeBox">The name of the box for a code.</param>
public sealed record ConfirmingPart(FormSigningView Signing, string SignedBox, string CodeBox, bool Mended = false);
