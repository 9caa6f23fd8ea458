namespace MotCua.Dossiers;

/// <summary>Where a dossier stands; each stage answers to one of the ten states of the national exchange.</summary>
public enum DossierStage
{
    Draft,
    Submitted,
    AwaitingCompletion,
    Declined,
    Accepted,
    Processing,
    AwaitingSupplement,
    AwaitingPayment,
    WithdrawalAsked,
    Stopped,
    Settled,
    Delivered,
}

/// <summary>How a dossier came in and how its result goes out: at the counter, online, by public post.</summary>
public enum DossierChannel { Direct = 1, Online = 2, Post = 3 }

/// <summary>The states that the national portal knows.</summary>
public static class NationalStates
{
    /// <summary>Null for a draft, which nobody but its writer knows of.</summary>
    public static int? Of(DossierStage stage) => stage switch
    {
        DossierStage.Draft => null,
        DossierStage.Submitted => 1,
        DossierStage.Accepted => 2,
        DossierStage.Declined => 3,
        DossierStage.Processing => 4,
        DossierStage.AwaitingCompletion or DossierStage.AwaitingSupplement => 5,
        DossierStage.AwaitingPayment => 6,
        DossierStage.WithdrawalAsked => 7,
        DossierStage.Stopped => 8,
        DossierStage.Settled => 9,
        DossierStage.Delivered => 10,
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    /// <summary>Accepted dossiers and those at work run alike: overviews and owed letters count them as one.</summary>
    public static DossierStage ListedAs(DossierStage stage) => stage is DossierStage.Processing ? DossierStage.Accepted : stage;

    public static bool IsOpen(DossierStage stage) => stage is not (DossierStage.Draft or DossierStage.Declined or DossierStage.Stopped or DossierStage.Settled or DossierStage.Delivered);
}
