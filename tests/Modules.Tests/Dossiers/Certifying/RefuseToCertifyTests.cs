using MotCua.Dossiers;
using MotCua.Dossiers.Certifying;
using MotCua.Dossiers.Result;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Certifying;

public sealed class RefuseToCertifyTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task On_grounds_of_the_list_the_refusal_is_written_signed_and_counted(TestDatabase database)
    {
        await using var house = await House.On(database);
        var one = await house.AnOriginal();
        Assert.True(CertifyingRefusals.NoGround.Is((await house.Do(new RefuseToCertify(one.Dossier, []))).Refusal));
        Assert.True(CertifyingRefusals.NoGround.Is((await house.Do(new RefuseToCertify(one.Dossier, ["altered", "bịa"]))).Refusal));

        Must(await house.Do(new RefuseToCertify(one.Dossier, ["altered", "damaged"], "Trang hai bị tẩy ngày sinh.")));

        var draft = (await house.View(one.Dossier)).Draft!;
        Assert.True(draft.IsRefusal);
        Assert.Equal(4, draft.Lines.Count);
        Assert.Contains("Trang hai bị tẩy ngày sinh.", draft.Lines);
        var result = Must(await house.As(await house.Leader()).Do(new SignResult(one.Dossier)));
        Assert.True(result.IsRefusal);
        Assert.Empty(await house.Book());
        Assert.Equal([("altered", 1), ("damaged", 1)], Must(await house.Ask(new CountRefusedOriginals(DemoHouse.QuySon))).Select(each => (each.Ground.Code, each.Count)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Not_while_the_copy_stands_in_the_book(TestDatabase database)
    {
        await using var house = await House.On(database);
        var one = await house.AnOriginal();
        Must(await house.Compare(one));

        Assert.True(CertifyingRefusals.EntryOpen.Is((await house.Do(new RefuseToCertify(one.Dossier, ["altered"]))).Refusal));
        Must(await house.Do(new StrikeEntry(one.Dossier, "Bản chính bị tẩy xóa")));
        Must(await house.Do(new RefuseToCertify(one.Dossier, ["altered"])));
    }
}
