using MotCua.Counter.Tills;
using MotCua.Dossiers;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Sheets;
using MotCua.Payments;
using MotCua.Payments.Collection;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Ending;

public sealed class ReturnPapersTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Money_and_originals_go_back_once_with_who_received_them(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();
        var clerk = await house.Clerk();
        Must(await house.As(clerk).Do(new CollectAtCounter(dossier.Value, 20_000, PaymentMethod.Cash, DemoHouse.QuySon)));
        Assert.True(RefundWrong.Is((await house.Do(new DeclineDossier(dossier, "Không thuộc thẩm quyền", Fees: new(30_000, "Điều 5")))).Refusal));

        Must(await house.Do(new DeclineDossier(dossier, "Không thuộc thẩm quyền")));

        var end = (await house.View(dossier)).Consequences!;
        Assert.Equal((20_000, 0, true), (end.Refunded, end.Kept, end.IsOpen));
        Assert.False(string.IsNullOrWhiteSpace(end.FeeBasis));
        Assert.True(Must(await house.Ask(new DrawSheet(dossier, SheetKind.Refusal))).Pdf.Length > 1000);
        Assert.Equal(20_000, Must(await house.Ask(new ViewOwnTill())).Expected);
        Must(await house.Do(new ReturnPapers(dossier, [], "Vi Văn Thắng", Refunded: true)));
        // What goes out in cash is gone from the till of the day, with a voucher.
        var till = Must(await house.Ask(new ViewOwnTill()));
        Assert.Equal((0, 20_000, 20_000, 1), (till.Expected, till.Sum(PaymentMethod.Cash), till.GivenBack(PaymentMethod.Cash), till.Vouchers(PaymentMethod.Cash)));
        Assert.Equal(till.Receipts[^1].ReceiptNumber, (await house.View(dossier)).Consequences!.Voucher);
        Must(await house.Do(new CloseTill(0)));
        Assert.False((await house.View(dossier)).Consequences!.IsOpen);
        Assert.True(NothingToReturn.Is((await house.Do(new ReturnPapers(dossier, [], "Vi Văn Thắng", Refunded: true))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_stop_says_what_is_kept_and_on_what_ground(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        Must(await house.As(await house.Leader()).Do(new StopDossier(dossier, "Theo quy định tại Điều 17")));

        var end = (await house.View(dossier)).Consequences!;

        Assert.Equal((0, 0, false), (end.Refunded, end.Kept, end.IsOpen));
        Assert.True(NothingToReturn.Is((await house.As(await house.Clerk()).Do(new ReturnPapers(dossier, [Paper], "Vi Văn Thắng"))).Refusal));
    }
}
