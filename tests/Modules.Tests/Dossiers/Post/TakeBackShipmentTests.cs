using MotCua.Documents;
using MotCua.Dossiers;
using MotCua.Dossiers.Elsewhere;
using MotCua.Dossiers.HandingOver;
using MotCua.Dossiers.Post;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Sheets;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Dossiers.TravelScene;

namespace MotCua.Modules.Tests.Dossiers.Post;

public sealed class TakeBackShipmentTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_came_back_goes_out_again_under_another_number_and_both_are_remembered(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ToBePosted();
        var shipment = Assert.Single(Must(await house.Ask(new FindShipments())).Rows).Id;
        var to = new PostAddress("Vi Văn Thắng", "Thôn Số Ba, xã Quý Sơn", null);
        Must(await house.Do(new PostShipment(shipment, "EB123456789VN", to)));
        var silent = await house.Do(new TakeBackShipment(shipment, " "));

        Must(await house.Do(new TakeBackShipment(shipment, "Không có người nhận")));
        Assert.Equal(DossierStage.Settled, (await house.View(dossier)).Stage);
        Must(await house.Do(new PostShipment(shipment, "EB123456780VN", to)));

        Assert.True(ReasonMissing.Is(silent.Refusal));
        var posted = Assert.Single(Must(await house.Ask(new FindShipments(ShipmentState.OnTheWay))).Rows);
        Assert.Equal(["EB123456789VN", "EB123456780VN"], posted.Attempts.Select(one => one.Tracking));
        Assert.Equal("Không có người nhận", posted.Attempts[0].Ended);
    }
}
