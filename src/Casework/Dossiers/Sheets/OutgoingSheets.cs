using MotCua.Documents.Sheets;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Regimes;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Sheets;

/// <summary>Draws the papers that go out with a deed, off a dossier on which the deed was rehearsed: what the paper says is what will be.</summary>
internal sealed class OutgoingSheets(SheetSigning signing, IOrganisation organisation, Desk desk)
{
    /// <summary>The list of what is missing; the head signs a further one, whoever wrote the list signs the first.</summary>
    public async Task<UnsignedSheet> Supplement(Dossier asking, Guid askedBy, string permission, CancellationToken cancel)
    {
        var asked = asking.Supplements[^1];
        var officer = await organisation.Officer(new(askedBy), desk.Today, cancel);
        var voice = SpeakingFor(asking, permission, asked.BeforeAcceptance ? asking.ReceivingAgency : asking.CompetentAgency);
        return await signing.Draw(asking, SheetKind.Supplement, OneStopForms.Supplement, voice, frame => new SupplementSheet(
            frame.Head,
            asking.Code ?? asking.RequestNumber,
            Issuing.Applicant(asking),
            asking.ProcedureName,
            asked.BeforeAcceptance ? SupplementStage.BeforeAcceptance : SupplementStage.DuringAppraisal,
            [.. asked.Lines.Select(line => line.Words)],
            string.Join("; ", asked.Lines.Select(line => line.Reason).Distinct()),
            asked.LegalBasis,
            null,
            asked.AskedBy,
            officer?.Phone,
            asked.AskedBy,
            frame.VerifyAddress)
        {
            Lines = [.. asked.Lines.Select(line => new SupplementItem(line.Name ?? line.Target, line.Reason, line.Words, line.LegalBasis, line.WhatToDo))],
            Round = asked.Number,
            ApprovedBy = asked.ApprovedBy,
            Signer = asked.ApprovedBy is null ? null : frame.Signer,
        }, cancel);
    }

    public async Task<UnsignedSheet> Refusal(Dossier declined, string reason, CancellationToken cancel) =>
        await signing.Draw(declined, SheetKind.Refusal, OneStopForms.Refusal, SpeakingFor(declined, DossierPermissions.Receive, declined.ReceivingAgency), frame => new RefusalSheet(
            frame.Head,
            declined.Code ?? declined.RequestNumber,
            Issuing.Applicant(declined),
            declined.ProcedureName,
            [.. reason.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            null,
            null,
            desk.Hand.Name,
            frame.VerifyAddress)
        {
            Fees = Fees(declined),
            Papers = ToReturn(declined),
        }, cancel);

    /// <summary>The notice of stopping: by a clerk who confirms a withdrawal, else by the head.</summary>
    public async Task<UnsignedSheet> Stop(Dossier stopped, string ground, bool atRequest, string? step, CancellationToken cancel) =>
        await signing.Draw(stopped, SheetKind.Stop, OneStopForms.Stop, atRequest ? SpeakingFor(stopped, DossierPermissions.Receive, stopped.ReceivingAgency) : SpeakingFor(stopped, DossierPermissions.Sign, stopped.CompetentAgency), frame => new StopSheet(
            frame.Head,
            stopped.Code!,
            Issuing.Applicant(stopped),
            stopped.ProcedureName,
            stopped.AcceptedAt!.Value,
            atRequest ? StopGround.AtRequest : StopGround.ByLaw,
            ground.Trim(),
            null,
            step,
            Fees(stopped),
            frame.Signer,
            frame.VerifyAddress)
        {
            Papers = ToReturn(stopped),
        }, cancel);

    /// <summary>The agency for which whoever acts may speak: the one whose paper it is, else another that has to do with the dossier.</summary>
    private Voice SpeakingFor(Dossier dossier, string permission, string first) =>
        new(NotYourAgency.Unless(dossier.Agencies.Prepend(first).FirstOrDefault(agency => desk.May(permission, agency, dossier))), permission);

    private static string? Fees(Dossier dossier) => dossier.Consequences is { FeeBasis: { } basis } fee
        ? $"đã nộp {Money(fee.Refunded + fee.Kept)}; hoàn lại {Money(fee.Refunded)}, giữ lại {Money(fee.Kept)}. Căn cứ: {basis}"
        : null;

    private static string Money(long amount) => $"{amount.ToString("#,##0", System.Globalization.CultureInfo.GetCultureInfo("vi-VN"))} đồng";

    private static IReadOnlyList<string> ToReturn(Dossier dossier) => [.. dossier.Consequences?.Papers.Select(paper => $"{paper.Name} ({paper.Originals} bản chính)") ?? []];
}
