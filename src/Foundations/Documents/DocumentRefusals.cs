namespace MotCua.Documents;

/// <summary>Everything this room may say no to.</summary>
public static class DocumentRefusals
{
    public static readonly Refusal TooLarge = new(RefusalKind.Invalid, "document.too-large", "The file is larger than allowed.");
    public static readonly Refusal Empty = new(RefusalKind.Invalid, "document.empty", "The file is empty.");
    public static readonly Refusal Heic = new(RefusalKind.Invalid, "document.heic", "Photos in HEIC cannot be taken; save them as JPEG.");
    public static readonly Refusal OtherType = new(RefusalKind.Invalid, "document.other-type", "Only PDF, JPEG and PNG are taken.");
    public static readonly Refusal Encrypted = new(RefusalKind.Invalid, "document.encrypted", "The PDF is locked with a password.");
    public static readonly Refusal Unreadable = new(RefusalKind.Invalid, "document.unreadable", "The file is damaged and cannot be read.");
    public static readonly Refusal TooManyPages = new(RefusalKind.Invalid, "document.too-many-pages", "The PDF has too many pages.");
    public static readonly Refusal ActiveContent = new(RefusalKind.Invalid, "document.active-content", "The PDF contains scripts or other files.");
    public static readonly Refusal TooManyPixels = new(RefusalKind.Invalid, "document.too-many-pixels", "The picture has too many pixels.");

    public static readonly Refusal Infected = new(RefusalKind.Invalid, "document.infected", "A virus was found in the file.");
    public static readonly Refusal NotSearched = new(RefusalKind.Conflict, "document.not-searched", "The file could not be searched for viruses, so it was not taken.");

    public static readonly Refusal FileMissing = new(RefusalKind.Missing, "document.file-missing", "The file is not in the store.");
    public static readonly Refusal FileDamaged = new(RefusalKind.Conflict, "document.file-damaged", "The file in the store is damaged.");
    public static readonly Refusal KeyLost = new(RefusalKind.Conflict, "document.key-lost", "The file is sealed under a key that is not in the ring.");
    public static readonly Refusal NoFileKey = new(RefusalKind.Conflict, "document.no-file-key", "No key is set up to seal files with.");
    public static readonly Refusal NoSuchArrival = new(RefusalKind.Missing, "document.no-such-arrival", "This upload has ended or never began; choose the file again.");
    public static readonly Refusal ArrivalBusy = new(RefusalKind.Conflict, "document.arrival-busy", "This upload is being sent over another line at the moment.");
    public static readonly Refusal ArrivalElsewhere = new(RefusalKind.Conflict, "document.arrival-elsewhere", "The upload goes on at another place.");
    public static readonly Refusal ArrivalTooLong = new(RefusalKind.Invalid, "document.arrival-too-long", "More was sent than the file is long.");
    public static readonly Refusal ArrivalUnlike = new(RefusalKind.Invalid, "document.arrival-unlike", "What arrived is not what was sent.");
    public static readonly Refusal ArrivalUnfinished = new(RefusalKind.Conflict, "document.arrival-unfinished", "The file has not arrived whole.");
    public static readonly Refusal TooManyArrivals = new(RefusalKind.Conflict, "document.too-many-arrivals", "Too many uploads are open at once.");
    public static readonly Refusal RetentionTooShort = new(RefusalKind.Invalid, "document.retention-too-short", "Files are kept for a day at least after nobody knows them any more.");
    public static readonly Refusal NoSuchDocument = new(RefusalKind.Missing, "document.no-such-document", "There is no such document.");

    public static readonly Refusal AlreadyRegistered = new(RefusalKind.Conflict, "document.already-registered", "Another paper is registered under this id.");
    public static readonly Refusal AlreadyReplaced = new(RefusalKind.Conflict, "document.already-replaced", "The paper was replaced by another already.");
    public static readonly Refusal NoSuchVaultItem = new(RefusalKind.Missing, "document.no-such-vault-item", "There is no such paper in the vault.");
    public static readonly Refusal NotYourVault = new(RefusalKind.Forbidden, "document.not-your-vault", "This vault belongs to somebody else.");

    public static readonly Refusal NoSuchShare = new(RefusalKind.Missing, "document.no-such-share", "This link does not lead to a paper: it has ended, was taken back, or never was.");
    public static readonly Refusal ShareTime = new(RefusalKind.Invalid, "document.share-time", "A paper is shared for an hour at least and thirty days at most.");
    public static readonly Refusal ShareOpens = new(RefusalKind.Invalid, "document.share-opens", "A link may be opened from once to a hundred times.");
    public static readonly Refusal NothingToShare = new(RefusalKind.Conflict, "document.nothing-to-share", "Only a paper that is good can be shared.");
    public static readonly Refusal TooManyShares = new(RefusalKind.Conflict, "document.too-many-shares", "Too many links of this paper are open; take one back first.");

    public static readonly Refusal PrinterMissing = new(RefusalKind.Conflict, "document.printer-missing", "WeasyPrint is not installed; no PDF can be made.");
    public static readonly Refusal SignatureFontMissing = new(RefusalKind.Conflict, "document.signature-font-missing", "No font is installed to draw signatures with.");
    public static readonly Refusal PrintFailed = new(RefusalKind.Conflict, "document.print-failed", "The PDF could not be made.");

    public static readonly Refusal NotWord = new(RefusalKind.Invalid, "document.not-word", "Only Word documents (.docx) are taken here.");
    public static readonly Refusal WordActive = new(RefusalKind.Invalid, "document.word-active", "The Word document holds a macro, another file, or something that would be fetched from elsewhere.");
    public static readonly Refusal WordPicture = new(RefusalKind.Invalid, "document.word-picture", "Pictures in a template must be PNG or JPEG.");
    public static readonly Refusal WordTooMuch = new(RefusalKind.Invalid, "document.word-too-much", "The Word document unpacks to more than a template may be.");
    public static readonly Refusal WordPrinterMissing = new(RefusalKind.Conflict, "document.word-printer-missing", "LibreOffice is not installed; no PDF can be made of a Word template.");
    public static readonly Refusal WordPrinterBusy = new(RefusalKind.Conflict, "document.word-printer-busy", "Too many Word templates are being drawn at once; try again in a moment.");

    public static readonly Refusal KeyMissing = new(RefusalKind.Conflict, "document.key-missing", "The signing key is not where the settings say.");
    public static readonly Refusal KeyLocked = new(RefusalKind.Conflict, "document.key-locked", "The password or PIN of the signing key is wrong, or the key is locked.");
    public static readonly Refusal KeyUnusable = new(RefusalKind.Conflict, "document.key-unusable", "The signing key cannot be used.");
    public static readonly Refusal CertificateNotValid = new(RefusalKind.Conflict, "document.certificate-not-valid", "The certificate of the signing key is not valid today.");
    public static readonly Refusal SignatureWrong = new(RefusalKind.Conflict, "document.signature-wrong", "The signature that came back does not belong to the certificate.");
    public static readonly Refusal SigningServiceSilent = new(RefusalKind.Conflict, "document.signing-service-silent", "The remote signing service does not answer in time or in words we understand.");
    public static readonly Refusal SigningServiceDoor = new(RefusalKind.Conflict, "document.signing-service-door", "The remote signing service does not let us in.");
    public static readonly Refusal SigningServiceRefused = new(RefusalKind.Conflict, "document.signing-service-refused", "The remote signing service refuses to sign.");
    public static readonly Refusal SigningConsentOver = new(RefusalKind.Conflict, "document.signing-consent-over", "The consent to sign lapsed before the signature was made.");
    public static readonly Refusal SigningUnderWay = new(RefusalKind.Conflict, "document.signing-under-way", "The same paper is being signed right now.");
    public static readonly Refusal NoPersonalService = new(RefusalKind.Conflict, "document.no-personal-service", "No service is set up with which citizens sign.");
    public static readonly Refusal NoPersonalKey = new(RefusalKind.Conflict, "document.no-personal-key", "The service keeps no key of this person that can sign.");
    public static readonly Refusal CertificateOfAnother = new(RefusalKind.Conflict, "document.certificate-of-another", "The certificate is in the name of somebody else.");
    public static readonly Refusal CertificateStrange = new(RefusalKind.Conflict, "document.certificate-strange", "The certificate does not come from an authority that we believe.");
    public static readonly Refusal ConsentNotOurs = new(RefusalKind.Invalid, "document.consent-not-ours", "This answer belongs to no signing that we began.");
    public static readonly Refusal TimeStampMissing = new(RefusalKind.Conflict, "document.time-stamp-missing", "The time-stamp authority gives no stamp.");
    public static readonly Refusal TimeStampNotTrusted = new(RefusalKind.Conflict, "document.time-stamp-not-trusted", "The time stamp does not come from the authority that we believe.");

    public static readonly Refusal NoSuchCertificate = new(RefusalKind.Missing, "document.no-such-certificate", "Our authority issued no certificate with this number.");
    public static readonly Refusal CertificateRevoked = new(RefusalKind.Conflict, "document.certificate-revoked", "The certificate was revoked already.");
}
