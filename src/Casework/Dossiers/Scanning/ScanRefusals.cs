using MotCua.Kernel;

namespace MotCua.Dossiers.Scanning;

/// <summary>Why a paper is not digitised.</summary>
public static class ScanRefusals
{
    public static readonly Refusal NoSuchScan = new(RefusalKind.Missing, "scan.no-such", "There is no such scan.");
    public static readonly Refusal NoSuchScanPage = new(RefusalKind.Missing, "scan.no-such-page", "The scan has no such page.");
    public static readonly Refusal ScanClosed = new(RefusalKind.Conflict, "scan.closed", "The copy is signed already, or was thrown away.");
    public static readonly Refusal CropsAll = new(RefusalKind.Invalid, "scan.crops-all", "Nothing of the page would be left.");
    public static readonly Refusal LightWrong = new(RefusalKind.Invalid, "scan.light-wrong", "Light and contrast run from -60 to 60.");
    public static readonly Refusal CornersWrong = new(RefusalKind.Invalid, "scan.corners-wrong", "The four corners must go round the paper, clockwise from the upper left one, each from 0 to 1000.");
    public static readonly Refusal NoTemplate = new(RefusalKind.Invalid, "scan.no-template", "There is no template for this kind of paper.");
    public static readonly Refusal FieldWrong = new(RefusalKind.Invalid, "scan.field-wrong", "The field does not look as it must.");
    public static readonly Refusal FieldMissing = new(RefusalKind.Invalid, "scan.field-missing", "The paper is not whole without this field.");
    public static readonly Refusal NotConfirmed = new(RefusalKind.Conflict, "scan.not-confirmed", "Look at the fields first.");
    public static readonly Refusal NotForVault = new(RefusalKind.Conflict, "scan.not-for-vault", "Without the day of issue and the issuer the copy cannot be kept in the vault.");
    public static readonly Refusal SlotsUsedUp = new(RefusalKind.Invalid, "scan.slots-used-up", "The batch has more papers than the dossier has places.");
}
