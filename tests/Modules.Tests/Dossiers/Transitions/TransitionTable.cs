using MotCua.Dossiers;

namespace MotCua.Modules.Tests.Dossiers.Transitions;

/// <summary>Where a dossier stands in the table; what is in process lies with the officer again after a question was answered, or before the signature.</summary>
internal enum Standing
{
    Draft,
    Submitted,
    AwaitingCompletion,
    Declined,
    Accepted,
    Answered,
    ToSign,
    AwaitingSupplement,
    AwaitingPayment,
    WithdrawalAsked,
    Stopped,
    Settled,
    Delivered,
}

/// <summary>What one deed leads to from one stage, as the table says it.</summary>
internal sealed record Cell(string Deed, Standing From, string Leads)
{
    /// <summary>No dossier that the deed could be tried on stands so.</summary>
    public bool IsNowhere => Leads == "-";

    public bool IsRefused => Leads == ".";

    /// <summary>The deed is done, and the stage stays what it was.</summary>
    public bool Stays => Leads == "=";

    /// <summary>Nothing of the dossier is left.</summary>
    public bool IsGone => Leads == "x";

    /// <summary>The stage in which it must be afterwards.</summary>
    public DossierStage After => Stays || IsRefused ? TransitionTable.StageOf(From) : TransitionTable.StageOf(TransitionTable.Stands[Leads]);
}

/// <summary>
/// The life of a dossier as one table: what each deed (down) leads to from each stage (across).
/// A point is a deed refused that changes nothing; = is done and stays; x leaves nothing; a stage is where it comes to; - cannot be tried.
/// </summary>
internal static class TransitionTable
{
    /// <summary>The stages by the letters with which the table names them.</summary>
    public static readonly Dictionary<string, Standing> Stands = new()
    {
        ["Dr"] = Standing.Draft, ["Su"] = Standing.Submitted, ["AC"] = Standing.AwaitingCompletion, ["De"] = Standing.Declined, ["Ac"] = Standing.Accepted, ["Pr"] = Standing.Answered, ["Sg"] = Standing.ToSign,
        ["AS"] = Standing.AwaitingSupplement, ["AP"] = Standing.AwaitingPayment, ["WA"] = Standing.WithdrawalAsked, ["St"] = Standing.Stopped, ["Se"] = Standing.Settled, ["Dl"] = Standing.Delivered,
    };

    /// <summary>Deeds that name a dossier and are not in the table, and why.</summary>
    public static readonly Dictionary<string, string> Exempt = new()
    {
        ["RecountDates"] = "names a dossier only as the mark from which the house goes on; it moves dates, never a stage: RecountDatesTests",
        ["LeaveOut"] = "needs a filing of several drafts and moves no dossier: LeaveOutTests",
        ["KeepApart"] = "needs a filing of several drafts and moves no dossier: KeepApartTests",
        ["HandInWaiting"] = "needs a draft that waits for the result of another, and only a filing handed in has one: HandInWaitingTests",
        ["ConfirmByCode"] = "needs an authenticator app, and moves no dossier: ConfirmByCodeTests",
        ["DrawForm"] = "needs a service at which citizens sign, and moves no dossier: DrawFormTests",
        ["AskRegister"] = "needs a register that is connected, and moves no stage: AskRegisterTests",
        ["AskForProcess"] = "the house's own, needs a process whose service task asks a register: AskForProcessTests",
        ["TakeFromRegister"] = "needs a register that is connected, and moves no stage: TakeFromRegisterTests",
        ["LayPage"] = "needs a scan begun and moves no dossier: LayPageTests",
        ["RetryScan"] = "needs a scan begun and moves no dossier: RetryScanTests",
        ["DropScan"] = "needs a scan begun and moves no dossier: DropScanTests",
        ["ConfirmFields"] = "needs a scan begun and moves no dossier: ConfirmFieldsTests",
        ["SignScan"] = "needs a scan begun and moves no dossier; the stages are those of StartScan: SignScanTests",
        ["CompareOriginal"] = "needs a dossier that asks for a certified copy, and moves none: CompareOriginalTests",
        ["StrikeEntry"] = "needs an entry in the book of certified copies, and moves no dossier: StrikeEntryTests",
        ["RefuseToCertify"] = "needs a dossier that asks for a certified copy; it is the way out that CompleteStep takes: RefuseToCertifyTests",
        ["UrgeAgency"] = "needs a part of an interlinked dossier that is silent, and only a lead in process has one: UrgeAgencyTests, InterlinkedStories",
    };

    // The citizen's part; the one-stop's; the work; the end; what travels; what is noted.
    private const string Text = """
        deed                 | Dr | Su | AC | De | Ac | Pr | Sg | AS | AP | WA | St | Se | Dl
        SubmitDossier        | Su | .  | .  | .  | .  | .  | .  | .  | .  | .  | .  | .  | .
        DiscardDraft         | x  | .  | .  | .  | .  | .  | .  | .  | .  | .  | .  | .  | .
        SaveAnswers          | =  | .  | =  | .  | .  | .  | .  | =  | .  | .  | .  | .  | .
        FillAnswers          | =  | .  | =  | .  | .  | .  | .  | =  | .  | .  | .  | .  | .
        AttachFile           | =  | .  | =  | .  | .  | .  | .  | =  | .  | .  | .  | .  | .
        DetachFile           | =  | .  | =  | .  | .  | .  | .  | =  | .  | .  | .  | .  | .
        TakeFromVault        | =  | .  | =  | .  | .  | .  | .  | =  | .  | .  | .  | .  | .
        MendAnswers          | .  | .  | =  | .  | .  | .  | .  | =  | .  | .  | .  | .  | .
        AnswerSupplement     | .  | .  | Su | .  | .  | .  | .  | Pr | .  | .  | .  | .  | .
        WithdrawDossier      | .  | St | St | .  | WA | WA | WA | WA | WA | .  | .  | .  | .
        CheckPapers          | .  | =  | .  | .  | =  | =  | .  | =  | =  | .  | .  | .  | .
        ScanPaper            | .  | =  | =  | .  | .  | .  | .  | =  | .  | .  | .  | .  | .
        StartScan            | .  | =  | =  | .  | =  | =  | =  | =  | =  | .  | .  | .  | .
        AcceptDossier        | .  | Ac | .  | .  | .  | .  | .  | .  | .  | .  | .  | .  | .
        DeclineDossier       | .  | De | .  | .  | .  | .  | .  | .  | .  | .  | .  | .  | .
        AskForMore           | .  | AC | .  | .  | AS | .  | .  | .  | .  | .  | .  | .  | .
        ProposeSecondRequest | .  | .  | .  | .  | .  | =  | .  | .  | .  | .  | .  | .  | .
        TakeHeld             | .  | =  | .  | .  | =  | =  | .  | .  | .  | .  | .  | .  | .
        ApproveSecondRequest | .  | .  | .  | .  | .  | AS | AS | .  | .  | .  | .  | .  | .
        DeclineSecondRequest | .  | .  | .  | .  | .  | =  | =  | .  | =  | =  | =  | =  | =
        AssignStep           | .  | .  | .  | .  | =  | =  | =  | .  | .  | .  | .  | .  | .
        CompleteStep         | .  | .  | .  | .  | Pr | =  | =  | .  | .  | .  | .  | .  | .
        KeepDraft            | .  | .  | .  | .  | =  | =  | .  | .  | .  | .  | .  | .  | .
        HandOverStep         | .  | .  | .  | .  | Pr | =  | .  | .  | .  | .  | .  | .  | .
        MoveDossier          | .  | .  | .  | .  | =  | =  | =  | =  | =  | =  | .  | .  | .
        CedeDossier          | .  | .  | .  | .  | =  | =  | =  | =  | =  | =  | .  | .  | .
        ConsultAgency        | .  | .  | .  | .  | =  | =  | .  | .  | .  | .  | .  | .  | .
        AttachToConsultation | .  | .  | .  | .  | =  | =  | =  | =  | =  | =  | =  | =  | =
        AnswerConsultation   | .  | .  | .  | .  | =  | =  | =  | =  | =  | =  | =  | =  | =
        AskForPayment        | .  | .  | .  | .  | AP | AP | .  | .  | .  | .  | .  | .  | .
        CollectAtCounter     | .  | =  | =  | .  | =  | =  | =  | =  | Pr | .  | .  | =  | .
        ApologiseForDelay    | .  | .  | .  | .  | =  | =  | =  | .  | .  | .  | .  | .  | .
        SignResult           | .  | .  | .  | .  | .  | .  | Se | .  | .  | .  | .  | .  | .
        RevokeResult         | .  | .  | .  | .  | .  | .  | .  | .  | .  | .  | .  | =  | =
        DeliverResult        | .  | .  | .  | .  | .  | .  | .  | .  | .  | .  | .  | Dl | .
        StopDossier          | .  | .  | .  | .  | St | St | St | St | St | St | .  | .  | .
        ReturnPapers         | .  | .  | .  | =  | .  | .  | .  | .  | .  | .  | =  | .  | .
        AddToBundle          | -  | .  | .  | .  | =  | =  | =  | =  | =  | =  | =  | =  | .
        RemoveFromBundle     | -  | .  | .  | .  | =  | =  | =  | =  | =  | =  | =  | =  | .
        GiveBundle           | -  | .  | .  | .  | =  | =  | =  | =  | =  | =  | =  | =  | .
        TakeBundle           | -  | .  | .  | .  | =  | =  | =  | =  | =  | =  | =  | =  | .
        PostShipment         | -  | .  | .  | .  | .  | .  | .  | .  | .  | .  | .  | =  | .
        TakeBackShipment     | -  | .  | .  | .  | .  | .  | .  | .  | .  | .  | .  | =  | .
        ConfirmDelivery      | -  | .  | .  | .  | .  | .  | .  | .  | .  | .  | .  | Dl | .
        WriteNote            | .  | =  | =  | =  | =  | =  | =  | =  | =  | =  | =  | =  | =
        PinNote              | .  | =  | =  | =  | =  | =  | =  | =  | =  | =  | =  | =  | =
        StrikeNote           | .  | =  | =  | =  | =  | =  | =  | =  | =  | =  | =  | =  | =
        """;

    public static IReadOnlyList<string> Deeds => [.. Lines.Skip(1).Select(line => line[0])];

    public static IEnumerable<Cell> Of(string deed)
    {
        var (head, line) = (Lines[0], Lines.Single(one => one[0] == deed));
        return head.Skip(1).Zip(line.Skip(1), (stands, leads) => new Cell(deed, Stands[stands], leads));
    }

    public static DossierStage StageOf(Standing standing) => standing is Standing.Answered or Standing.ToSign ? DossierStage.Processing : Enum.Parse<DossierStage>(standing.ToString());

    private static string[][] Lines { get; } = [.. Text.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries))];
}
