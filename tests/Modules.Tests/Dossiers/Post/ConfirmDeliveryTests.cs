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

public sealed class ConfirmDeliveryTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_word_of_the_post_is_the_proof_of_delivery(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ToBePosted();
        var shipment = Assert.Single(Must(await house.Ask(new FindShipments())).Rows).Id;
        var early = await house.Do(new ConfirmDelivery(shipment, "Vi Văn Thắng"));
        var shortcut = await house.Do(new DeliverResult(dossier, DossierChannel.Post, "Vi Văn Thắng"));
        Must(await house.Do(new PostShipment(shipment, "EB123456789VN", new("Vi Văn Thắng", "Thôn Số Ba, xã Quý Sơn", null))));

        Must(await house.Do(new ConfirmDelivery(shipment, "Vợ ông Thắng")));

        Assert.True(NotOnTheWay.Is(early.Refusal));
        Assert.True(NeedsShipment.Is(shortcut.Refusal));
        var view = await house.View(dossier);
        Assert.Equal((DossierStage.Delivered, 10), (view.Stage, view.NationalState));
        Assert.Equal((DossierChannel.Post, "Vợ ông Thắng", "EB123456789VN"), (view.Delivery!.Channel, view.Delivery.ReceivedBy, view.Delivery.Note));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_comes_to_the_counter_after_all_needs_no_letter(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ToBePosted();

        Must(await house.Do(new DeliverResult(dossier, DossierChannel.Direct, "Vi Văn Thắng")));

        Assert.Empty(Must(await house.Ask(new FindShipments())).Rows);
        Assert.Single(Must(await house.Ask(new FindShipments(ShipmentState.Dropped))).Rows);
    }
}
