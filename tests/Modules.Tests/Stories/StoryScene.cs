using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers;
using MotCua.Payments;
using MotCua.Payments.Collection;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Stories;

/// <summary>The people of Quý Sơn commune and the dossier that the story is about. It begins on Monday 12 June 2023 at eight in the morning.</summary>
public sealed class StoryScene(House house)
{
    public House House => house;

    internal DossierId Dossier { get; set; }

    /// <summary>Something that one part of the story remembers for a later one.</summary>
    internal DossierView? Before { get; set; }

    /// <summary>It is now that hour in Vietnam, "2023-06-14 10:00".</summary>
    public Task ItIs(string hour)
    {
        house.Clock.SetUtcNow(Hour(hour).ToUniversalTime());
        return Task.CompletedTask;
    }

    public static DateTimeOffset Hour(string hour) => new(DateTime.Parse(hour, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.FromHours(7));

    internal async Task<T> Citizen<T>(ICommand<T> deed) => Must(await house.As(await house.Citizen()).Do(deed));

    internal async Task<T> Clerk<T>(ICommand<T> deed, string at = DemoHouse.QuySon) => Must(await house.As(await house.Clerk(at)).Do(deed));

    internal async Task<T> Officer<T>(ICommand<T> deed, string at = DemoHouse.QuySon) => Must(await house.As(await house.Officer(at)).Do(deed));

    internal async Task<T> Leader<T>(ICommand<T> deed) => Must(await house.As(await house.Leader()).Do(deed));

    /// <summary>What the citizen sees of it now.</summary>
    internal async Task<DossierView> Seen() => Must(await house.As(Actor.House).Ask(new ViewMyDossier(Dossier)));

    /// <summary>What the officer sees of it.</summary>
    internal async Task<DossierView> OnTheDesk() => Must(await house.As(await house.Officer()).Ask(new ViewDossier(Dossier)));

    internal async Task IsAt(DossierStage stage) => Assert.Equal(stage, (await Seen()).Stage);

    internal async Task IsDue(string hour) => Assert.Equal(Hour(hour), (await Seen()).Due.Due);

    /// <summary>A citizen handed it in online this morning.</summary>
    internal async Task HandedIn() => Dossier = await house.ASubmitted();

    internal async Task Accepted() => Dossier = await house.AnAccepted();

    /// <summary>The officer proposes what the leader shall sign.</summary>
    internal async Task Proposed(bool refusing = false)
    {
        var choice = (await OnTheDesk()).Choices.First(one => one.LeadsToSignature && one.IsRefusal == refusing);
        await Officer(new CompleteStep(Dossier, choice.Key, "Hồ sơ đã kiểm tra.", new(refusing ? "Thông báo không giải quyết" : "", ["Ông Vi Văn Thắng"])));
    }

    /// <summary>The citizen photographs the paper again and sends it where it was asked for.</summary>
    internal async Task AnsweredInPlace()
    {
        await Citizen(new AttachFile(Dossier, Paper, "chụp lại.png", Photo(120)));
        await Citizen(new AnswerSupplement(Dossier));
    }

    internal static AskForMore Asking(DossierId dossier) => new(dossier, [new(Paper, "unclear", "Ảnh mờ, đề nghị chụp lại")], "Khoản 2 Điều 17 Nghị định 61/2018/NĐ-CP");

    /// <summary>Whatever is still owed is paid at that counter.</summary>
    internal async Task Paid(string counter)
    {
        var seen = await Seen();
        if (seen.Paid < seen.Fee)
        {
            await Clerk(new CollectAtCounter(Dossier.Value, seen.Fee - seen.Paid, PaymentMethod.Cash, counter), counter);
        }
    }

    /// <summary>A neighbour stands at the counter with her papers.</summary>
    internal async Task Brought(string counter, DossierChannel channel = DossierChannel.Direct)
    {
        Dossier = await Clerk(new ReceiveAtCounter(Procedure, null, DemoHouse.QuySon, counter,
            new(MotCua.People.PersonKind.Citizen, "Leo Thị Sáu", "024158000058", new(1958, 2, 27), MotCua.People.Sex.Female, null, "0987000058"), Channel: channel, ReturnBy: channel), counter);
        var papers = (await Seen()).Papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true));
        await Clerk(new AcceptDossier(Dossier, Findings: [.. papers]), counter);
    }
}
