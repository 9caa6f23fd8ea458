using MotCua.Kernel;

namespace MotCua.Dossiers.Certifying;

/// <summary>Why a copy is not certified, by the deed; why an original may not be is a ground, in the terms.</summary>
public static class CertifyingRefusals
{
    public static readonly Refusal NotACertification = new(RefusalKind.Conflict, "certify.not-a-certification", "This dossier does not ask for a certified copy.");
    public static readonly Refusal NotHere = new(RefusalKind.Conflict, "certify.not-here", "The step in hand is not the one at which copies are compared.");
    public static readonly Refusal ScanMissing = new(RefusalKind.Conflict, "certify.scan-missing", "The original was not scanned, or the scan was thrown away.");
    public static readonly Refusal PagesNotCompared = new(RefusalKind.Invalid, "certify.pages-not-compared", "Every page must be compared with the original.");
    public static readonly Refusal OriginalIncomplete = new(RefusalKind.Invalid, "certify.original-incomplete", "The title, issuer and day of issue of the original are needed.");
    public static readonly Refusal KindMayNot = new(RefusalKind.Invalid, "certify.kind-may-not", "A paper of this kind may not be certified.");
    public static readonly Refusal EntryOpen = new(RefusalKind.Conflict, "certify.entry-open", "A copy of this original is in the book already; strike that entry out first.");
    public static readonly Refusal NoEntry = new(RefusalKind.Missing, "certify.no-entry", "Nothing of this dossier waits in the book.");
    public static readonly Refusal EntryClosed = new(RefusalKind.Conflict, "certify.entry-closed", "The entry is signed or struck out.");
    public static readonly Refusal StrikingReasonMissing = new(RefusalKind.Invalid, "certify.striking-reason-missing", "Say why the entry is struck out.");
    public static readonly Refusal ScanChanged = new(RefusalKind.Conflict, "certify.scan-changed", "The scan was laid out otherwise, or thrown away, after it was compared.");
    public static readonly Refusal StillDrawing = new(RefusalKind.Conflict, "certify.still-drawing", "The pages of the copy are still being drawn.");
    public static readonly Refusal NoGround = new(RefusalKind.Invalid, "certify.no-ground", "Choose at least one ground of the list.");
}
