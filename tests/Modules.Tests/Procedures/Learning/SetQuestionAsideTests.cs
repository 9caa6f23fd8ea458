using MotCua.Procedures.Learning;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Learning.LearningScene;
using static MotCua.Procedures.Learning.LearningRefusals;

namespace MotCua.Modules.Tests.Procedures.Learning;

public sealed class SetQuestionAsideTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task It_leaves_the_list_with_a_reason_and_comes_back_without_one(TestDatabase database)
    {
        await using var house = await House.On(database);
        var question = await house.AQuestion();
        house.As(Control);
        Assert.True(WordsMissing.Is((await house.Do(new SetQuestionAside(question, " "))).Refusal));

        Must(await house.Do(new SetQuestionAside(question, "Không phải việc của Nhà nước")));
        Assert.Empty(await house.Listed());
        Assert.Equal("Không phải việc của Nhà nước", Assert.Single(await house.Listed(AskedSort.DealtWith)).Words);

        Must(await house.Do(new SetQuestionAside(question, null)));
        Assert.Single(await house.Listed());
        Assert.Equal("kernel.changed-meanwhile", (await house.Do(new SetQuestionAside(question, "x", 1))).Refusal?.Code);
    }
}
