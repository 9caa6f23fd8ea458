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

public sealed class PostShipmentTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_result_wanted_by_post_waits_to_be_posted_and_the_citizen_sees_its_number(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ToBePosted();
        var waiting = Assert.Single(Must(await house.Ask(new FindShipments())).Rows);
        Assert.NotEmpty(Must(await house.Ask(new DrawLabels(DemoHouse.QuySon))).Pdf);

        var nowhere = await house.Do(new PostShipment(waiting.Id, "EB123456789VN", new("Vi Văn Thắng", "", null)));
        Must(await house.Do(new PostShipment(waiting.Id, "EB123456789VN", new("Vi Văn Thắng", "Thôn Số Ba, xã Quý Sơn", null))));
        var again = await house.Do(new PostShipment(waiting.Id, "EB123456780VN", new("Vi Văn Thắng", "Thôn Số Ba, xã Quý Sơn", null)));

        Assert.Equal(dossier, waiting.Dossier);
        Assert.True(AddressMissing.Is(nowhere.Refusal));
        Assert.True(NotToBePosted.Is(again.Refusal));
        var seen = Must(await house.As(await house.Citizen()).Ask(new TrackShipment(dossier)));
        Assert.Equal((ShipmentState.OnTheWay, "EB123456789VN"), (seen!.State, seen.Tracking));
    }
}
