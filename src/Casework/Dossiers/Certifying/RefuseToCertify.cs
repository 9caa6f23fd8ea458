using MotCua.Dossiers.Result;
using MotCua.Kernel;
using static MotCua.Dossiers.Certifying.CertifyingRefusals;

namespace MotCua.Dossiers.Certifying;

/// <summary>The original may not be certified, on grounds of the list: the letter of refusal is written from them and goes to the signature.</summary>
[Needs(DossierPermissions.Process)]
public sealed record RefuseToCertify(DossierId Dossier, IReadOnlyList<string> Grounds, string? Remark = null, int? Version = null, Guid? Work = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class RefuseToCertifyHandler(Database db, Desk desk, Routing routing, Separation separation, ResultNumbers numbers, CopyBook book, CertifyingTerms terms) : IHandler<RefuseToCertify, Done>
{
    public async Task<Done> Handle(RefuseToCertify request, CancellationToken cancel)
    {
        var (dossier, work) = await desk.Holding(request.Dossier, request.Work, DossierPermissions.Process, request.Version, cancel);
        NotACertification.Unless(dossier.AsksForCertifiedCopy);
        EntryOpen.If((await book.Waiting(dossier.Id, cancel)).Count > 0);
        string[] codes = [.. request.Grounds.Distinct()];
        NoGround.If(codes.Length == 0 || codes.Any(code => terms.Grounds.All(ground => ground.Code != code)));
        var step = dossier.StepOf(work);
        await separation.MustHold(dossier, step, new(desk.Actor.Id), cancel);
        var way = NotHere.Unless((await routing.Choices(dossier, step, cancel)).FirstOrDefault(choice => choice.LeadsToSignature && choice.IsRefusal));
        var (course, choice, _, _) = await routing.Next(dossier, step, way.Key, cancel);
        string[] lines = [.. terms.Grounds.Where(ground => codes.Contains(ground.Code)).Select(ground => ground.Text), .. string.IsNullOrWhiteSpace(request.Remark) ? Array.Empty<string>() : [request.Remark.Trim()]];
        dossier.Propose(new(await numbers.For(dossier, refuses: true, cancel), terms.RefusalTitle, [.. lines, terms.Basis], true, desk.Hand.Name));
        dossier.Complete(work, choice, string.Join(' ', lines), desk.Hand, desk.Now, await desk.Calendars(cancel), course);
        db.AddRange(codes.Select(code => new RefusedOriginal
        {
            Id = Guid.CreateVersion7(desk.Now),
            Dossier = dossier.Id,
            Agency = dossier.CompetentAgency,
            Year = desk.Today.Year,
            Ground = code,
            ByName = desk.Hand.Name,
            At = desk.Now,
        }));
        return default;
    }
}
