using MotCua.Blanks;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Dossiers.Processing;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Result;

/// <summary>The result or the letter of refusal as it is drawn from a blank written in Word: which version, with which passages rewritten.</summary>
internal sealed class BlankPaper(IBlanks blanks, IWordPrinter word, IDocuments documents, IOrganisation organisation, BlankValues values, Desk desk)
{
    private const int LongestPassage = 10_000;

    /// <summary>The version that a draft is written on: the one it was begun with while that is in use, else the one in use now.</summary>
    public async Task<BlankCard?> For(Dossier dossier, bool refuses, CancellationToken cancel)
    {
        if (dossier.Draft is { Blank: { } begun } draft && draft.IsRefusal == refuses && await blanks.Version(new(begun), cancel) is { State: BlankState.Released } same)
        {
            return same;
        }

        // What certifies a copy is drawn by the book of copies.
        return dossier.AsksForCertifiedCopy && !refuses ? null : await blanks.InUse(refuses ? BlankKind.Refusal : BlankKind.Result, dossier.Procedure, dossier.Field, dossier.ProcedureVersion, cancel);
    }

    /// <summary>The version that a draft was written on, in use or not.</summary>
    public Task<BlankCard?> Of(ResultDraft draft, CancellationToken cancel) => draft.Blank is { } version ? blanks.Version(new(version), cancel) : Task.FromResult<BlankCard?>(null);

    /// <summary>What an officer goes on with: the draft that was sent back, or one with nothing in it yet.</summary>
    public static ResultDraft Begun(Dossier dossier, bool refuses, string by) =>
        dossier.Draft is { } draft && draft.IsRefusal == refuses ? draft with { PreparedBy = by } : new("…", "", [], refuses, by);

    /// <summary>The draft bound to the version it is written on, with the passages that were rewritten; as it was where there is no blank.</summary>
    public async Task<ResultDraft> Begin(Dossier dossier, ResultDraft draft, string? opinion, ProposedResult proposed, CancellationToken cancel)
    {
        var blank = await For(dossier, draft.IsRefusal, cancel);
        BlankChanged.If(proposed.Blank is { } seen && seen != blank?.Version.Value);
        NoBlank.If(blank is null && proposed.Passages.Count > 0);
        if (blank is null)
        {
            return draft;
        }

        var said = draft with { Opinion = opinion?.Trim(), Blank = blank.Version.Value };
        return said with { Passages = await Rewritten(dossier, said, blank, proposed.Passages, cancel) };
    }

    /// <summary>Only what differs from the blank's own words is kept, and only under names that it has.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Rewritten(Dossier dossier, ResultDraft draft, BlankCard blank, IReadOnlyDictionary<string, string> proposed, CancellationToken cancel)
    {
        if (proposed.Count == 0)
        {
            return proposed;
        }

        var own = word.Passages(await blanks.Open(blank, cancel), await values.Of(dossier, draft, Unsigned(dossier), null, null, cancel)).ToDictionary(one => one.Name, one => one.Text, StringComparer.OrdinalIgnoreCase);
        Dictionary<string, string> kept = new(StringComparer.Ordinal);
        foreach (var (name, text) in proposed)
        {
            var plain = text.ReplaceLineEndings("\n").Trim();
            NoSuchPassage.With(name).Unless(own.ContainsKey(name));
            PassageEmpty.With(name).If(plain.Length == 0);
            PassageTooLong.With(name).If(plain.Length > LongestPassage);
            if (plain != own[name])
            {
                kept[name] = plain;
            }
        }

        return kept;
    }

    /// <summary>The passages as they stand: the blank's own words, or what the officer made of them.</summary>
    public async Task<IReadOnlyList<WordPassage>> Passages(Dossier dossier, ResultDraft draft, BlankCard blank, CancellationToken cancel) =>
    [
        .. word.Passages(await blanks.Open(blank, cancel), await values.Of(dossier, draft, Unsigned(dossier), null, null, cancel))
            .Select(one => draft.Passages.TryGetValue(one.Name, out var rewritten) ? one with { Text = rewritten } : one),
    ];

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

    // Who will sign is not known yet.
    private static SheetSigner Unsigned(Dossier dossier) => new("", "", SigningCapacity.Own) { Collective = dossier.CompetentAgencyName };
}
