namespace MotCua.Dossiers;

/// <content>What of it a person stands for with her own name.</content>
internal sealed partial class Dossier
{
    /// <summary>A form is filled in, or mended at request, and was not handed in yet.</summary>
    public bool IsToBeConfirmed => RequestedBy is null && Lead is null && Channel is DossierChannel.Online && (IsDraft || (IsBeingMended && Supplements[^1].Was is { } was && was.Answers != Answers));

    public int ConfirmingRound => IsDraft ? 0 : Supplements is [.., var last] ? last.Number : 0;
}
