using MotCua.Kernel;

namespace MotCua.Archives;

/// <summary>Everything this room may say no to.</summary>
public static class ArchiveRefusals
{
    public static readonly Refusal NoSuchBatch = new(RefusalKind.Missing, "archive.no-such-batch", "There is no such batch.");
    public static readonly Refusal NoSuchFile = new(RefusalKind.Missing, "archive.no-such-file", "There is no such paper file.");
    public static readonly Refusal NoSuchSheet = new(RefusalKind.Missing, "archive.no-such-sheet", "The file has no such sheet.");
    public static readonly Refusal NotYourAgency = new(RefusalKind.Forbidden, "archive.not-your-agency", "The batch belongs to another agency.");
    public static readonly Refusal PlaceMissing = new(RefusalKind.Invalid, "archive.place-missing", "Say in which store and box the paper stands.");
    public static readonly Refusal YearsWrong = new(RefusalKind.Invalid, "archive.years-wrong", "The years run from 1900 to now, the earlier first.");
    public static readonly Refusal ExpectedWrong = new(RefusalKind.Invalid, "archive.expected-wrong", "Say how many files the box should hold.");
    public static readonly Refusal TypesMissing = new(RefusalKind.Invalid, "archive.types-missing", "Choose at least one kind of paper.");
    public static readonly Refusal BoxOpen = new(RefusalKind.Conflict, "archive.box-open", "A batch of this box is open already.");
    public static readonly Refusal NotScanning = new(RefusalKind.Conflict, "archive.not-scanning", "The batch is past scanning; its files stand.");
    public static readonly Refusal SplitsStand = new(RefusalKind.Conflict, "archive.splits-stand", "A sample was drawn: the inspector sends the batch back before splits are mended.");
    public static readonly Refusal MendWhy = new(RefusalKind.Invalid, "archive.mend-why", "Indexing has begun: say why the split is mended, for what was typed is set aside.");
    public static readonly Refusal BroughtBefore = new(RefusalKind.Conflict, "archive.brought-before", "This very file was brought into the batch before.");
    public static readonly Refusal OnlyBlank = new(RefusalKind.Invalid, "archive.only-blank", "All pages are blank.");
    public static readonly Refusal CutWhere = new(RefusalKind.Invalid, "archive.cut-where", "A file is cut before its second sheet or a later one.");
    public static readonly Refusal NothingBefore = new(RefusalKind.Conflict, "archive.nothing-before", "No file stands before this one in the batch.");
    public static readonly Refusal JoinedTooLong = new(RefusalKind.Conflict, "archive.joined-too-long", "Joined, the file would have too many sheets.");
    public static readonly Refusal NothingToIndex = new(RefusalKind.Conflict, "archive.nothing-to-index", "The batch holds no file yet.");
    public static readonly Refusal FaultySheets = new(RefusalKind.Conflict, "archive.faulty-sheets", "Some sheets cannot be read; scan them again, or say that the paper itself is so.");
    public static readonly Refusal CountDiffers = new(RefusalKind.Conflict, "archive.count-differs", "The batch holds another number of files than the box should.");
    public static readonly Refusal NothingLeft = new(RefusalKind.Missing, "archive.nothing-left", "No file of this batch waits for you.");
    public static readonly Refusal PieceGone = new(RefusalKind.Conflict, "archive.piece-gone", "The piece was given back, or to another person, meanwhile.");
    public static readonly Refusal TypeNotOfBatch = new(RefusalKind.Invalid, "archive.type-not-of-batch", "The batch holds no papers of this kind.");
    public static readonly Refusal FieldMissing = new(RefusalKind.Invalid, "archive.field-missing", "Type what stands there, ? where it cannot be read, - where nothing stands.");
    public static readonly Refusal FieldWrong = new(RefusalKind.Invalid, "archive.field-wrong", "The field does not look as it must.");
    public static readonly Refusal NotDisputed = new(RefusalKind.Conflict, "archive.not-disputed", "The entries of this file do not differ, or it is decided.");
    public static readonly Refusal IndexedYourself = new(RefusalKind.Forbidden, "archive.indexed-yourself", "Whoever typed an entry does not decide between the two.");
    public static readonly Refusal ReasonMissing = new(RefusalKind.Invalid, "archive.reason-missing", "Say why this value stands.");
    public static readonly Refusal NotAllSettled = new(RefusalKind.Conflict, "archive.not-all-settled", "Some files are not indexed twice yet, or wait for a decision.");
    public static readonly Refusal TookPart = new(RefusalKind.Forbidden, "archive.took-part", "Whoever indexed or decided in a batch does not check or accept it.");
    public static readonly Refusal SampleTooSmall = new(RefusalKind.Invalid, "archive.sample-too-small", "The sample must be larger.");
    public static readonly Refusal NoSample = new(RefusalKind.Conflict, "archive.no-sample", "No sample of this batch is being checked.");
    public static readonly Refusal SampleOpen = new(RefusalKind.Conflict, "archive.sample-open", "A sample is being checked already.");
    public static readonly Refusal NotInSample = new(RefusalKind.Missing, "archive.not-in-sample", "The file is not in the sample.");
    public static readonly Refusal SampleUnfinished = new(RefusalKind.Conflict, "archive.sample-unfinished", "Some files of the sample are not checked.");
    public static readonly Refusal TooManyErrors = new(RefusalKind.Conflict, "archive.too-many-errors", "More fields are wrong than are permitted; the batch goes back.");
    public static readonly Refusal NotAccepted = new(RefusalKind.Conflict, "archive.not-accepted", "The batch is not accepted.");
    public static readonly Refusal SheetsStand = new(RefusalKind.Conflict, "archive.sheets-stand", "What stands on the paper is settled; its pictures are not replaced any more.");
    public static readonly Refusal NotWaiting = new(RefusalKind.Conflict, "archive.not-waiting", "The paper does not wait for a holder.");
    public static readonly Refusal FactsMissing = new(RefusalKind.Conflict, "archive.facts-missing", "Without the issuer and the full day of issue the paper cannot lie in a vault.");
    public static readonly Refusal NoSuchHolder = new(RefusalKind.Missing, "archive.no-such-holder", "Nobody of this number is known here.");
    public static readonly Refusal OtherName = new(RefusalKind.Conflict, "archive.other-name", "This number belongs to somebody of another name.");
}
