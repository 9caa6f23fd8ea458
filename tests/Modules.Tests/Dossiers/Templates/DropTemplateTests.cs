using MotCua.Dossiers.Templates;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Templates;

public sealed class DropTemplateTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_shared_text_is_dropped_by_its_owner_or_by_who_directs_the_agency(TestDatabase database)
    {
        await using var house = await House.On(database);
        var officer = await house.Officer();
        var (one, two) = (Must(await house.As(officer).Do(new WriteTemplate(null, TemplatePurpose.Refusal, "A", "Một", true))), Must(await house.Do(new WriteTemplate(null, TemplatePurpose.Refusal, "B", "Hai", false))));

        Assert.True(NotYourTemplate.Is((await house.As(await house.Clerk()).Do(new DropTemplate(one))).Refusal));
        Must(await house.As(await house.Leader()).Do(new DropTemplate(one)));
        Assert.True(NotYourTemplate.Is((await house.Do(new DropTemplate(two))).Refusal));
        Must(await house.As(officer).Do(new DropTemplate(two)));

        Assert.Empty(Must(await house.Ask(new FindTemplates())));
        Assert.True(NoSuchTemplate.Is((await house.Do(new DropTemplate(two))).Refusal));
    }
}
