using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Templates;
using MotCua.Dossiers.Tracking;
using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;
using MotCua.Procedures;
using MotCua.Procedures.Differences;
using MotCua.Procedures.Publication;
using MotCua.Processes;

namespace MotCua.Dossiers.Rewording;

/// <summary>What a decision touches before it is signed: procedure by procedure what changes in its wording, how many dossiers are under way, and which form, processes and lent authority go with it.</summary>
[Needs(ProcedurePermissions.SeeDecisions)]
public sealed record ViewImpact(DecisionId Decision) : IQuery<IReadOnlyList<Impact>>;

/// <summary>What a decision touches of one procedure.</summary>
public sealed record Impact(WordingChange Wording, IReadOnlyList<Change> Changes, CappedCount Running, CappedCount Begun, FormVersion? Form, IReadOnlyList<ProcessTouched> Processes, IReadOnlyList<string> Lent, bool WasOnline, bool WillBeOnline)
{
    /// <summary>Texts kept by officers that name the procedure by its code or its name.</summary>
    public int KeptTexts { get; init; }

    /// <summary>Mandates between people that name the procedure and still hold.</summary>
    public int Mandates { get; init; }

    /// <summary>A choice for the dossiers under way must be recorded before signing.</summary>
    public bool NeedsChoice => Wording.Kind is not EntryKind.New && Running.Count > 0 && Wording.Plan is null;
}

/// <summary>A process by which dossiers of the procedure are worked through now, and how many steps it has.</summary>
public sealed record ProcessTouched(AgencyLevel Level, ProcessDefinition Process);

internal sealed class ViewImpactHandler(Database db, Desk desk, IDecisions decisions, IProcedures procedures, IProcesses processes, IForms forms, IOrganisation organisation, IPeople people) : IHandler<ViewImpact, IReadOnlyList<Impact>>
{
    public async Task<IReadOnlyList<Impact>> Handle(ViewImpact query, CancellationToken cancel)
    {
        List<Impact> impacts = [];
        foreach (var change in await decisions.Changes(query.Decision, cancel))
        {
            var running = CappedCount.Of(await db.Running(change.Code).OrderBy(dossier => dossier.Id).Take(CappedCount.Cap + 1).CountAsync(cancel));
            var begun = CappedCount.Of(await db.Dossiers.Where(dossier => dossier.Procedure == change.Code && dossier.EndedAt == null && dossier.Stage == DossierStage.Draft).OrderBy(dossier => dossier.Id).Take(CappedCount.Cap + 1).CountAsync(cancel));
            var card = change.Before is { } before ? await procedures.Version(before, cancel) : null;
            var form = await forms.Of(change.Code, change.Name, desk.Today, cancel);
            impacts.Add(new(
                change,
                change is { Old: { } old, New: { } now } ? VersionDifference.Between(old, now) : [],
                running, begun, form.IsGenerated ? null : form, card is null ? [] : await Processes(card, cancel), await Lent(change, cancel), IsOnline(change.Old), IsOnline(change.New))
            {
                KeptTexts = await KeptTexts(change, cancel),
                Mandates = await people.MandatesFor(change.Code, desk.Today, cancel),
            });
        }

        return impacts;
    }

    private Task<int> KeptTexts(WordingChange change, CancellationToken cancel)
    {
        var (code, name) = (change.Code, change.Old?.Name ?? change.Name);
        return db.Set<AnswerTemplate>().CountAsync(kept => kept.Text.Contains(code) || kept.Name.Contains(code) || kept.Text.Contains(name) || kept.Name.Contains(name), cancel);
    }

    private static bool IsOnline(ProcedureContent? content) => content?.OnlineLevel is OnlineLevel.Full or OnlineLevel.Partial;

    private async Task<IReadOnlyList<ProcessTouched>> Processes(ProcedureCard card, CancellationToken cancel)
    {
        List<ProcessTouched> touched = [];
        foreach (var level in Enum.GetValues<AgencyLevel>())
        {
            if (await processes.Of(card, level, cancel) is { Generated: false } authored && touched.TrueForAll(one => one.Process.Id != authored.Id))
            {
                touched.Add(new(level, authored));
            }
        }

        return touched;
    }

    /// <summary>Delegations in force today that name the procedure or its field.</summary>
    private async Task<IReadOnlyList<string>> Lent(WordingChange change, CancellationToken cancel)
    {
        var field = (change.Old ?? change.New)?.Field;
        return [.. (await organisation.Delegations(desk.Today, cancel)).Where(one => one.Matters.Any(matter => matter == change.Code || matter == field)).Select(one => $"{one.GiverName} → {one.TakerName} ({one.Number})").Distinct().Take(50)];
    }
}
