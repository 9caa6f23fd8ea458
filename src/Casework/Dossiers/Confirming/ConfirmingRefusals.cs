using MotCua.Kernel;

namespace MotCua.Dossiers.Confirming;

/// <summary>Why a form is not signed, or a signature does not count.</summary>
public static class ConfirmingRefusals
{
    public static readonly Refusal FormChanged = new(RefusalKind.Conflict, "confirm.form-changed", "The form says something else than when it was drawn or signed; sign it again, or confirm it in another way.");
    public static readonly Refusal NotToBeConfirmed = new(RefusalKind.Conflict, "confirm.not-to-be-confirmed", "This form is not to be confirmed now.");
    public static readonly Refusal NothingDrawn = new(RefusalKind.Missing, "confirm.nothing-drawn", "No form was drawn to be signed.");
    public static readonly Refusal NotSigned = new(RefusalKind.Missing, "confirm.not-signed", "The form is not signed.");
    public static readonly Refusal SignedOtherwise = new(RefusalKind.Conflict, "confirm.signed-otherwise", "The form bears a signature already.");
    public static readonly Refusal NumberMissing = new(RefusalKind.Conflict, "confirm.number-missing", "The signature of somebody whose identity number is not known cannot be told from another's.");
}
