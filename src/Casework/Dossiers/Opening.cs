using System.Security.Cryptography;
using MotCua.Calendar;
using MotCua.Competence;
using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;
using MotCua.Procedures;
using MotCua.Processes;
using MotCua.Regimes;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <summary>What a new dossier is opened with, read from the procedure in force today.</summary>
internal sealed record Opened(ProcedureCard Card, Grounds Grounds, Places Places, FormVersion Form, IReadOnlyList<DossierPaper> Papers, string RequestNumber);

/// <summary>Opens dossiers: binds procedure version, rule set, process, form, time and fee for the dossier's whole life.</summary>
internal sealed class Opening(IProcedures procedures, IOrganisation organisation, IProcesses processes, IForms forms, ICompetence competence, Desk desk)
{
    private const string Signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public Task<Opened> Open(string procedure, string? caseKey, string agency, DossierChannel channel, string? receivedAt, CancellationToken cancel) =>
        Open(procedure, caseKey, agency, channel, receivedAt, asPart: false, cancel);

    /// <summary>An internal request; only such a procedure opens so, and it opens no other way.</summary>
    public Task<Opened> OpenRequest(string procedure, string? caseKey, string agency, CancellationToken cancel) =>
        Open(procedure, caseKey, agency, DossierChannel.Online, null, asPart: false, cancel, isRequest: true);

    /// <summary>A part of a file handed in elsewhere: nobody files it by itself, and nobody chooses a case.</summary>
    public Task<Opened> OpenPart(string procedure, string agency, DossierChannel channel, string lead, CancellationToken cancel) =>
        Open(procedure, null, agency, channel, lead, asPart: true, cancel);

    private async Task<Opened> Open(string procedure, string? caseKey, string agency, DossierChannel channel, string? receivedAt, bool asPart, CancellationToken cancel, bool isRequest = false)
    {
        NoSuchProcedure.Unless(ProcedureCode.TryParse(procedure, out var code));
        var card = NoSuchProcedure.Unless(await procedures.InForce(code, desk.Today, cancel));
        RefuseOtherDoor(card, isRequest);
        NotOfferedOnline.If(!asPart && !isRequest && channel is DossierChannel.Online && card.OnlineLevel is not (OnlineLevel.Full or OnlineLevel.Partial));
        NoSuchCase.If(!asPart && card.Cases.Count > 1 && card.Cases.All(one => one.Key != caseKey));
        var chosen = card.Cases.FirstOrDefault(one => one.Key == caseKey)?.Key ?? (card.Cases is [var first, ..] ? first.Key : "");
        NoAgency.Unless(AgencyCode.TryParse(agency, out var agencyCode));
        var competent = NoAgency.Unless(await organisation.Agency(agencyCode, desk.Today, cancel));
        var standing = (await competence.On(card, desk.Today, cancel)).Of(competent, chosen);
        if (asPart)
        {
            competent = standing.Instead ?? competent;
        }
        else
        {
            NotCompetentNow.With(competent.Name, standing.Basis?.Cited ?? "–", standing.Instead?.Name ?? "–").If(!standing.IsCompetent && standing.Basis is not null);
            NoAgency.Unless(standing.IsCompetent);
        }

        var rules = await desk.RulesToday(cancel);
        var terms = card.Terms((Channel)channel, chosen) ?? card.Terms(Channel.Direct, chosen);
        var limit = terms?.Limit ?? new TimeLimit(0, TimeUnit.Unspecified);
        var process = await processes.Of(card, competent.Level, cancel);
        var grounds = new Grounds(card.Code.Value, card.Version.Value, card.Name, card.SpokenName, card.Field, chosen, rules.Id.Value, process.Id.Value,
            Allotment.Under(rules, limit) with { LawLimit = terms?.LawLimit }, card.IsInternal ? 0 : FeeOf(terms, chosen), card.ResultName ?? card.Name, card.ResultPaperType) { Internal = card.Internal };
        return new(card, grounds, new(receivedAt ?? competent.Code.Value, competent.Code.Value, competent.Name), isRequest ? await forms.OfRequest(card.Code.Value, card.Name, desk.Today, cancel) : await forms.Of(card.Code.Value, card.Name, desk.Today, cancel), [.. PapersOf(card, chosen)], RequestNumber());
    }

    /// <summary>Internal procedures are not there for citizens, and are not received at the counter from officials either.</summary>
    private void RefuseOtherDoor(ProcedureCard card, bool isRequest)
    {
        NoSuchProcedure.If(card.IsInternal && !isRequest && desk.Actor.Kind is not (ActorKind.Officer or ActorKind.System));
        InternalOnly.If(card.IsInternal && !isRequest);
        NotInternal.If(isRequest && !card.IsInternal);
    }

    /// <summary>What is surely owed: the amounts stated for the case. Where several stand side by side the least is owed now and the clerk decides.</summary>
    private static long FeeOf(ChannelTerms? terms, string chosen)
    {
        Fee[] fees = [.. terms?.Fees.Where(fee => fee.Case is null || fee.Case == chosen) ?? []];
        return fees.Length == 0 ? 0 : (long)fees.Min(fee => fee.Amount);
    }

    internal static IEnumerable<DossierPaper> PapersOf(ProcedureCard card, string chosen) => card.ComponentsOf(chosen).Select((component, index) => new DossierPaper
    {
        Id = Guid.CreateVersion7(),
        Key = component.Id,
        Order = index,
        Name = component.PlainName ?? component.Name,
        PaperType = component.PaperType,
        Alternatives = component.Alternatives,
        About = component.About,
        Originals = component.Originals,
        Copies = component.Copies,
        IsTheForm = !component.AcceptsUpload,
        Required = component.Required,
    });

    /// <summary>Ten signs that cannot be guessed and are read out easily: "YC-7K3QP-M2XWR".</summary>
    private static string RequestNumber() => $"YC-{RandomNumberGenerator.GetString(Signs, 5)}-{RandomNumberGenerator.GetString(Signs, 5)}";
}
