using MotCua.Kernel;
using MotCua.Procedures.Learning;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Learning.LearningScene;
using static MotCua.Procedures.Learning.LearningRefusals;

namespace MotCua.Modules.Tests.Procedures.Learning;

public sealed class KeepMeasureTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_was_measured_stands_and_nobody_types_it(TestDatabase database)
    {
        await using var house = await House.On(database);
        Must(await house.As(Control).Do(new DraftSaying(SayingKind.PlainName, Said, Birth)));
        var measured = (await house.Measured()).Measure!;
        var other = measured.Result! with { Procedures = 1 };

        Assert.Equal(RefusalKind.Forbidden, (await house.Do(new KeepMeasure(measured.Id, other))).Refusal?.Kind);
        Must(await house.As(Actor.House).Do(new KeepMeasure(measured.Id, other)));
        Assert.Equal(measured.Result!.Procedures, Must(await house.As(Control).Ask(new ViewMeasure())).Measure!.Result!.Procedures);
        Assert.True(NoSuchMeasure.Is((await house.As(Actor.House).Do(new KeepMeasure(new(Guid.CreateVersion7()), other))).Refusal));
    }
}
