using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Dossiers.Sheets;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Post;

/// <summary>Address labels for all shipments of a counter that wait to be posted, the oldest first; a sheet holds ten.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record DrawLabels(string Agency) : IQuery<DrawnSheet>;

internal sealed class DrawLabelsHandler(Database db, Desk desk, IPdf pdf, IOrganisation organisation) : IHandler<DrawLabels, DrawnSheet>
{
    private const int Most = 100;

    public async Task<DrawnSheet> Handle(DrawLabels request, CancellationToken cancel)
    {
        NotYourAgency.Unless(desk.Actor.MayAt(DossierPermissions.Receive, request.Agency, desk.Today));
        NoAgency.Unless(AgencyCode.TryParse(request.Agency, out var code));
        var agency = NoAgency.Unless(await organisation.Agency(code, desk.Today, cancel));
        var waiting = await db.Shipments.AsNoTracking().Where(one => one.Agency == request.Agency && (one.State == ShipmentState.ToPost || one.State == ShipmentState.CameBack))
            .OrderBy(one => one.Id).Take(Most).ToListAsync(cancel);
        NoSuchShipment.If(waiting.Count == 0);
        var sheet = new LabelsSheet(desk.Today, agency.Name, agency.Address, agency.Phone, [.. waiting.Select(one => new PostLabel(one.Recipient, one.Address, one.Phone, one.Code))]);
        return new(await pdf.Render(sheet, cancel), $"nhan-buu-gui-{request.Agency}-{desk.Today:yyyyMMdd}.pdf");
    }
}
