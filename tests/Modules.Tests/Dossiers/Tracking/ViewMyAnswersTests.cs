using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Tracking;

public sealed class ViewMyAnswersTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_one_declared_can_be_read_after_handing_in_and_by_nobody_else(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();

        var stranger = await house.As(await house.Citizen("024187000215")).Ask(new ViewMyAnswers(dossier));
        var own = Must(await house.As(await house.Citizen()).Ask(new ViewMyAnswers(dossier)));

        Assert.True(DossierRefusals.NotYours.Is(stranger.Refusal));
        Assert.Contains(own.SelectMany(page => page.Rows), row => row.Value == "Đề nghị đăng ký nhận con");
        Assert.All(own, page => Assert.NotEmpty(page.Title));
    }
}
