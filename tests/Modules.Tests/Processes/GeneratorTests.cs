using CsCheck;
using MotCua.Calendar;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Processes;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Proof;
using static MotCua.Modules.Tests.Processes.Cards;

namespace MotCua.Modules.Tests.Processes;

public sealed class GeneratorTests
{
    private static readonly Gen<TimeLimit> AnyLimit = Gen.OneOf(
        Gen.Int[1, 180].Select(half => new TimeLimit(half / 2m, TimeUnit.WorkingDay)),
        Gen.Int[1, 400].Select(days => new TimeLimit(days, TimeUnit.Day)),
        Gen.Int[1, 200].Select(hours => new TimeLimit(hours, TimeUnit.Hour)),
        Gen.Int[1, 24].Select(months => new TimeLimit(months, TimeUnit.Month)));

    [Fact]
    public void What_is_generated_is_sound_and_uses_the_whole_limit_in_every_channel() =>
        Gen.Select(AnyLimit, AnyLimit, Gen.Enum<AgencyLevel>()).Sample((direct, online, level) =>
        {
            var card = Card((Channel.Direct, direct), (Channel.Online, online), (Channel.Post, null));

            var process = Generator.Make(card, level);

            Assert.Empty(process.Flaws(card.Channels));
            Assert.Equal(direct.Nominal, process.Graph!.Longest("direct"));
            Assert.Equal(online.Nominal, process.Graph!.Longest("online"));
            Assert.All(process.Steps, step => Assert.True(step.AllottedFor("online") > TimeSpan.Zero));
        }, iter: 200);

    [Fact]
    public void A_commune_has_no_head_of_unit_who_assigns_and_a_district_has()
    {
        Assert.Equal(
            ["reception", "appraisal", "signing", "return"],
            Generator.Make(Lasting(3, TimeUnit.WorkingDay), AgencyLevel.Commune).Steps.Select(step => step.Key));
        Assert.Equal(
            ["reception", "assignment", "appraisal", "signing", "return"],
            Generator.Make(Lasting(10, TimeUnit.WorkingDay), AgencyLevel.District).Steps.Select(step => step.Key));
    }

    [Fact]
    public void Long_limits_go_to_the_appraisal()
    {
        var process = Generator.Make(Lasting(20, TimeUnit.WorkingDay), AgencyLevel.Commune);

        Assert.Equal([4, 136, 16, 4], process.Steps.Select(step => step.Allotted.TotalHours));
    }

    [Theory, InlineData(1, TimeUnit.Unspecified), InlineData(0, TimeUnit.WorkingDay)]
    public void Where_no_time_is_stated_the_times_of_the_steps_are_said_to_be_ours(int value, TimeUnit unit)
    {
        var process = Generator.Make(Lasting(value, unit), AgencyLevel.Province);

        Assert.True(process.TimesAreOurs);
        Assert.True(process.Generated);
        Assert.Empty(process.Flaws(Card().Channels));
        Assert.False(Generator.Make(Lasting(1, TimeUnit.WorkingDay), AgencyLevel.Province).TimesAreOurs);
    }

    [Fact]
    public void The_same_version_makes_the_same_process_and_another_level_another()
    {
        var card = Lasting(5, TimeUnit.WorkingDay);

        Assert.Equal(Generator.Make(card, AgencyLevel.Commune).Id, Generator.Make(card, AgencyLevel.Commune).Id);
        Assert.NotEqual(Generator.Make(card, AgencyLevel.Province).Id, Generator.Make(card, AgencyLevel.District).Id);
    }

    [Fact]
    public void What_is_generated_is_drawn_and_says_that_it_is()
    {
        var process = Generator.Make(Lasting(5, TimeUnit.WorkingDay), AgencyLevel.Province);

        Assert.True(process.Reading.Terms.Generated);
        Assert.Equal(("9.000001", AgencyLevel.Province), (process.Reading.Terms.Procedure, process.Reading.Terms.Level));
        Assert.True(BpmnLayout.HasDiagram(BpmnFile.Parse(process.Bpmn)));
    }
}
