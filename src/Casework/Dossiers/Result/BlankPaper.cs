using Microsoft.EntityFrameworkCore;
using MotCua.Blanks;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Dossiers.Processing;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Result;

/// <summary>The result or the letter of refusal as it is drawn from a blank written in Word: which version, with which passages rewritten.</summary>
internal sealed class BlankPaper(Database db, IBlanks blanks, IWordPrinter word, IDocuments documents, IOrganisation organisation, BlankValues values, Desk desk)
{
    private const int LongestPassage = 10_000;

    private static readonly ListedOften<DossierId, DraftWriting> KeptOf = new((db, dossier) => db.Set<DraftWriting>().Where(one => one.Dossier == dossier));

    /// <summary>The version that a draft is written on: the one it was begun with while that is in use, else the one in use now.</summary>
    public async Task<BlankCard?> For(Dossier dossier, bool refuses, CancellationToken cancel) => await For(dossier, refuses, await Kept(dossier, refuses, cancel), cancel);

    public async Task<BlankCard?> For(Dossier dossier, bool refuses, DraftWriting? kept, CancellationToken cancel)
    {
        var begun = kept?.Blank ?? (dossier.Draft is { } draft && draft.IsRefusal == refuses ? draft.Blank : null);
        if (begun is { } version && await blanks.Version(new(version), cancel) is { State: BlankState.Released } same)
        {
            return same;
        }

        // What certifies a copy is drawn by the book of copies.
        return dossier.AsksForCertifiedCopy && !refuses ? null : await blanks.InUse(refuses ? BlankKind.Refusal : BlankKind.Result, dossier.Procedure, dossier.Field, dossier.ProcedureVersion, cancel);
    }

    /// <summary>The version that a draft was written on, in use or not.</summary>
    public Task<BlankCard?> Of(ResultDraft draft, CancellationToken cancel) => draft.Blank is { } version ? blanks.Version(new(version), cancel) : Task.FromResult<BlankCard?>(null);

    /// <summary>What was kept of the decision while it is being written.</summary>
    public async Task<DraftWriting?> Kept(Dossier dossier, bool refuses, CancellationToken cancel) => (await KeptOf.Of(db, dossier.Id, cancel)).Find(one => one.Refuses == refuses);

    /// <summary>What an officer goes on with: what was kept, else the draft that was sent back, else one with nothing in it yet.</summary>
    public async Task<ResultDraft> Begun(Dossier dossier, bool refuses, string by, CancellationToken cancel)
    {
        var draft = dossier.Draft is { } proposed && proposed.IsRefusal == refuses ? proposed with { PreparedBy = by } : new("…", "", [], refuses, by);
        return await Kept(dossier, refuses, cancel) is { Typed: var typed }
            ? draft with { Title = typed.Title?.Trim() ?? "", Lines = typed.Lines, Opinion = typed.Opinion?.Trim(), Passages = typed.Passages.Where(one => one.Value.Length > 0).ToDictionary() }
            : draft;
    }

    /// <summary>What was kept of a decision that is proposed now: from then on nothing is kept of it apart.</summary>
    public async Task<DraftWriting?> Proposed(Dossier dossier, ProposedResult? proposed, bool refuses, CancellationToken cancel)
    {
        var kept = await Kept(dossier, refuses, cancel);
        DraftChanged.With(kept?.By ?? "").If(proposed?.Saved is { } seen && seen != (kept?.Version ?? 0));
        if (kept is not null)
        {
            db.Remove(kept);
        }

        return kept;
    }

    /// <summary>Passages as they are typed, unfinished ones too: what differs from the blank's own words, under names that it has.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Typed(Dossier dossier, DraftTyped typed, bool refuses, BlankCard blank, CancellationToken cancel)
    {
        var own = await Own(dossier, await Begun(dossier, refuses, "", cancel) with { Title = typed.Title?.Trim() ?? "", Lines = typed.Lines, Opinion = typed.Opinion?.Trim() }, blank, cancel);
        Dictionary<string, string> kept = new(StringComparer.Ordinal);
        foreach (var (name, text) in typed.Passages)
        {
            var plain = Plain(name, text, own);
            if (plain != own[name])
            {
                kept[name] = plain;
            }
        }

        return kept;
    }

    /// <summary>The version that a proposal is written on; refused where its writer had another before the eyes.</summary>
    public async Task<BlankCard?> Chosen(Dossier dossier, bool refuses, DraftWriting? kept, ProposedResult proposed, CancellationToken cancel)
    {
        var blank = await For(dossier, refuses, kept, cancel);
        BlankChanged.If(proposed.Blank is { } seen && seen != blank?.Version.Value);
        NoBlank.If(blank is null && proposed.Passages.Count > 0);
        return blank;
    }

    /// <summary>The draft bound to the version it is written on, with the passages that were rewritten.</summary>
    public async Task<ResultDraft> Bound(Dossier dossier, ResultDraft draft, string? opinion, BlankCard blank, IReadOnlyDictionary<string, string> proposed, CancellationToken cancel)
    {
        var said = draft with { Opinion = opinion?.Trim(), Blank = blank.Version.Value };
        return said with { Passages = await Rewritten(dossier, said, blank, proposed, cancel) };
    }

    /// <summary>Only what differs from the blank's own words is kept, and only under names that it has.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Rewritten(Dossier dossier, ResultDraft draft, BlankCard blank, IReadOnlyDictionary<string, string> proposed, CancellationToken cancel)
    {
        if (proposed.Count == 0)
        {
            return proposed;
        }

        var own = await Own(dossier, draft, blank, cancel);
        Dictionary<string, string> kept = new(StringComparer.Ordinal);
        foreach (var (name, text) in proposed)
        {
            var plain = Plain(name, text, own);
            PassageEmpty.With(name).If(plain.Length == 0);
            if (plain != own[name])
            {
                kept[name] = plain;
            }
        }

        return kept;
    }

    /// <summary>The draft as it is written on this blank: its passages beside the blank's own words, and what comes from the dossier.</summary>
    public async Task<DraftPaper> View(Dossier dossier, ResultDraft draft, BlankCard blank, CancellationToken cancel)
    {
        var filled = await values.Of(dossier, draft, Unsigned(dossier), null, null, cancel);
        var kept = (await Kept(dossier, draft.IsRefusal, cancel))?.Typed.Passages ?? draft.Passages;
        var own = word.Passages(await blanks.Open(blank, cancel), filled);
        return new(blank.Version.Value, blank.Name, blank.Number, [.. own.Select(one => new DraftPassage(one.Name, kept.GetValueOrDefault(one.Name, one.Text), one.Text))])
        {
            Values = [.. blank.Names.Where(name => !Itself.Contains(name)).Select(name => KeyValuePair.Create(name, filled.Fields.GetValueOrDefault(name, ""))).Where(one => one.Value.Length > 0)],
            Left = [.. kept.Where(one => !own.Any(passage => string.Equals(passage.Name, one.Key, StringComparison.OrdinalIgnoreCase)))],
        };
    }

    /// <summary>The draft on paper, before anybody signs it.</summary>
    public async Task<byte[]> Draft(Dossier dossier, ResultDraft draft, BlankCard blank, CancellationToken cancel)
    {
        var agency = await organisation.Agency(new AgencyCode(dossier.CompetentAgency), desk.Today, cancel);
        return await word.Draw(await blanks.Open(blank, cancel), await values.Of(dossier, draft, Unsigned(dossier), agency, null, cancel), cancel);
    }

    /// <summary>The very paper that would be signed in this capacity today; the same each time it is asked for. Nothing where the draft is written on no blank.</summary>
    public async Task<byte[]?> ToSign(Dossier dossier, AgencyCard agency, SheetSigner block, string code, CancellationToken cancel)
    {
        if (dossier.Draft is not { Blank: { } version } draft)
        {
            return null;
        }

        var blank = NoBlank.Unless(await blanks.Version(new(version), cancel));
        BlankStopped.With(blank.Name, $"{blank.Number}").Unless(blank.State is BlankState.Released);
        return await word.DrawOnce(await blanks.Open(blank, cancel), await values.Of(dossier, draft, block, agency, code, cancel), cancel);
    }

    /// <summary>The code by which the signed paper will be checked.</summary>
    public string CodeOf(Dossier dossier) => documents.VerificationCode(dossier.Id.Value);

    // What the draft is given by its writer or its signing is not a value of the dossier.
    private static readonly string[] Itself = ["so", "ten-van-ban", "y-kien", "can-bo", "quyen-han-ky", "ma-kiem-tra", "dia-chi-kiem-tra", "ma-qr", "ngay", "thang", "nam"];

    private static string Plain(string name, string text, Dictionary<string, string> own)
    {
        var plain = text.ReplaceLineEndings("\n").Trim();
        NoSuchPassage.With(name).Unless(own.ContainsKey(name));
        PassageTooLong.With(name).If(plain.Length > LongestPassage);
        return plain;
    }

    private async Task<Dictionary<string, string>> Own(Dossier dossier, ResultDraft draft, BlankCard blank, CancellationToken cancel) =>
        word.Passages(await blanks.Open(blank, cancel), await values.Of(dossier, draft, Unsigned(dossier), null, null, cancel)).ToDictionary(one => one.Name, one => one.Text, StringComparer.OrdinalIgnoreCase);

    // Who will sign is not known yet.
    private static SheetSigner Unsigned(Dossier dossier) => new("", "", SigningCapacity.Own) { Collective = dossier.CompetentAgencyName };
}
