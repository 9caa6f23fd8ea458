using CsCheck;
using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Processes;
using static MotCua.Modules.Tests.Processes.Cards;

namespace MotCua.Modules.Tests.Processes;

public sealed class ProcessRunTests
{
    [Fact]
    public void A_dossier_goes_from_step_to_step_to_the_end()
    {
        var (run, started) = ProcessRun.Start(Sound(), "direct");
        var (atWork, _) = run.Complete("reception", "to-work");
        var (toSign, effects) = atWork.Complete("work", "to-sign");
        var (toReturn, _) = toSign.Complete("sign", "to-return");
        var (ended, last) = toReturn.Complete("return", "done");

        Assert.Equal([new StepEntered("reception", TimeSpan.FromHours(1), 2)], started);
        Assert.Equal([new StepLeft("work", "to-sign"), new StepEntered("sign", TimeSpan.FromHours(2), 4)], effects);
        Assert.True(ended.HasEnded);
        Assert.Equal([new StepLeft("return", "done"), new ProcessEnded(false)], last);
    }

    [Fact]
    public void A_proposed_refusal_stays_one_until_it_is_sent_back()
    {
        var (atSign, _) = (ProcessRun.Start(Sound(), "direct").Run with { At = "work" }).Complete("work", "refuse");
        var (back, effects) = atSign.Complete("sign", "back");
        var (again, _) = back.Complete("work", "to-sign");

        Assert.True(atSign.Refusing);
        Assert.False(back.Refusing);
        Assert.True(Assert.IsType<StepEntered>(effects[1]).IsBack);
        Assert.False(again.Refusing);
        Assert.Equal(new ProcessEnded(true), (atSign with { At = "return" }).Complete("return", "done").Effects[1]);
    }

    [Fact]
    public void A_step_has_the_time_of_its_channel()
    {
        var process = Sound().With("reception", step => step with { AllottedBy = new Dictionary<string, TimeSpan> { ["online"] = TimeSpan.FromMinutes(30) } });

        Assert.Equal([new StepEntered("reception", TimeSpan.FromMinutes(30), 2)], ProcessRun.Start(process, "online").Effects);
        Assert.Equal([new StepEntered("reception", TimeSpan.FromHours(1), 2)], ProcessRun.Start(process, "post").Effects);
    }

    [Fact]
    public void A_step_that_the_dossier_is_not_at_cannot_be_completed()
    {
        var run = ProcessRun.Start(Sound(), "direct").Run;

        Refused(ProcessRefusals.NotAtThisStep, () => run.Complete("sign", "to-return"));
        Refused(ProcessRefusals.NoSuchWay, () => run.Complete("reception", "to-return"));
        Refused(ProcessRefusals.NotAtThisStep, () => (run with { At = null }).Complete("return", "done"));
    }

    [Fact]
    public void However_officials_choose_a_generated_process_ends_within_its_limit() =>
        Gen.Select(Gen.Int[1, 60], Gen.Enum<AgencyLevel>(), Gen.Int[0, 100].Array[60]).Sample((days, level, choices) =>
        {
            var limit = new TimeLimit(days, TimeUnit.WorkingDay);
            var (run, effects) = ProcessRun.Start(Generator.Make(Lasting(days, TimeUnit.WorkingDay), level), "direct");
            var (used, wasBack) = (Time(effects), false);
            foreach (var choice in choices)
            {
                if (run.HasEnded)
                {
                    break;
                }

                var ways = run.Step!.Choices;
                (run, effects) = run.Complete(run.At!, ways[choice % ways.Count].Key);
                wasBack |= effects.OfType<StepEntered>().Any(entered => entered.IsBack);
                used += Time(effects);
            }

            Assert.True(wasBack || (run.HasEnded && used == limit.Nominal));
        }, iter: 500);

    private static TimeSpan Time(IEnumerable<ProcessEffect> effects) =>
        effects.OfType<StepEntered>().Aggregate(TimeSpan.Zero, (sum, entered) => sum + entered.Allotted);

    private static void Refused(Refusal refusal, Func<object> act) =>
        Assert.True(refusal.Is(Assert.Throws<RefusedException>(act).Refusal));
}
