using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;
using MotCua.People;

namespace MotCua.Archives.Keeping;

/// <summary>Where a copy belongs: into the vault of its holder, into the archive until that holder is known, or nowhere, because the same paper is held already.</summary>
internal sealed class Shelving(Database db, ArchiveDesk desk, IPeople people, IVault vault)
{
    /// <summary>The same kind, number and issuer: in the holder's vault, or among the copies of the archive.</summary>
    public async Task<(VaultItemCard? Item, PaperFileId? Twin)> SameAs(PaperFile file, CancellationToken cancel)
    {
        if (Likeness(file.PaperType, file.Number, file.Issuer) is not { } likeness)
        {
            return default;
        }

        var id = file.Id;
        if (await db.PaperFiles.AsNoTracking().Where(other => other.KeptAs == likeness && other.Id != id).OrderBy(other => other.Id).Select(other => (PaperFileId?)other.Id).FirstOrDefaultAsync(cancel) is { } twin)
        {
            return (null, twin);
        }

        return file.Identity is { } number && await people.ByNumber(number, cancel) is { } holder
            ? ((await vault.Of(holder.Id, file.PaperType!, cancel)).FirstOrDefault(item => Likeness(item.PaperType, item.Number, item.IssuedBy) == likeness), null)
            : default;
    }

    /// <summary>Puts the signed copy where it belongs, in the caller's transaction.</summary>
    public async Task Shelve(Batch batch, PaperFile file, DocumentId document, string title, CancellationToken cancel)
    {
        var likeness = Likeness(file.PaperType, file.Number, file.Issuer);
        var facts = Facts.Of(await desk.Fields(file.PaperType!, cancel), file.Values);
        if (facts.Issuer is null || facts.IssuedOn is null)
        {
            file.Wait(WaitReason.FactsMissing, likeness);
            return;
        }

        var (holder, why) = await Holder(file, facts, cancel);
        if (holder is null)
        {
            file.Wait(why, likeness);
            return;
        }

        // The source says from which box the paper came, and makes a repetition harmless.
        var item = await vault.Keep(new(holder.Id, file.PaperType!, title, facts.Number, facts.Issuer, facts.IssuedOn.Value, facts.ValidUntil, TrustLevel.DigitisedByOfficer, document, Source(batch, file)) { HolderName = file.Holder }, cancel);
        file.LieInVault(item.Id.Value, likeness);
    }

    public static string Source(Batch batch, PaperFile file) => $"archive/{batch.Agency}/{batch.Code}/{file.From}-{file.Until}/{batch.Store} – {batch.Box}";

    private async Task<(PersonCard? Holder, WaitReason Why)> Holder(PaperFile file, Facts facts, CancellationToken cancel)
    {
        if (file.Identity is null || file.Holder is null)
        {
            return (null, WaitReason.NoIdentity);
        }

        if (await people.ByNumber(file.Identity, cancel) is { } known)
        {
            // A number typed wrongly by both would put a paper into a stranger's vault.
            return VietnameseFold.IsSame(known.Name, file.Holder) ? (known, default) : (null, WaitReason.OtherPerson);
        }

        if (TaxCode.TryParse(file.Identity, out var code))
        {
            return (await people.FindOrRegister(new(PersonKind.Enterprise, file.Holder, code.Value), cancel), default);
        }

        return IdentityNumber.Check(file.Identity, facts.BornOn, null) is not null || facts.BornOn > desk.Today
            ? (null, WaitReason.OtherPerson)
            : (await people.FindOrRegister(new(PersonKind.Citizen, file.Holder, file.Identity, facts.BornOn), cancel), default);
    }

    private static string? Likeness(string? type, string? number, string? issuer) => string.IsNullOrWhiteSpace(number) || string.IsNullOrWhiteSpace(issuer) ? null
        : $"{type}|{string.Concat(VietnameseFold.Fold(number).Where(letter => !char.IsWhiteSpace(letter)))}|{string.Join(' ', VietnameseFold.Fold(issuer).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}";
}
