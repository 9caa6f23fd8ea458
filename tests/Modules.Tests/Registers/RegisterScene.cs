using Microsoft.Extensions.DependencyInjection;
using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Kernel;
using MotCua.People;
using MotCua.RegisterSimulator;
using MotCua.Registers;
using MotCua.Web.Demo;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Registers;

/// <summary>A house with a line to the simulated registers, over real HTTP.</summary>
internal sealed class RegisterScene(House house, Adapter adapter) : IAsyncDisposable
{
    /// <summary>Confirmation of marital status: among its papers a confirmation of residence, which the population register proves.</summary>
    public const string Marital = "1.004873";
    public const string Residence = "cu-tru";
    public const string Number = "024085000112";
    public static readonly NewPerson Applicant = new(PersonKind.Citizen, "Vi Văn Thắng", Number);

    public House House => house;

    public Adapter Adapter => adapter;

    public static async Task<RegisterScene> On(TestDatabase database)
    {
        var adapter = await Adapter.Open(new("http://127.0.0.1:0", Path.Combine(DemoProvince.Folder, "people")));
        var settings = new RegisterSettings { Address = adapter.Address, User = "motcua", Password = "mo-phong-2023", Unit = "H02", Within = TimeSpan.FromSeconds(2), Tries = 2, Pause = TimeSpan.FromMilliseconds(1) };
        return new(await House.On(database, services => services.AddSingleton(settings)), adapter);
    }

    /// <summary>The applicant stands at the counter; the clerk has opened the dossier.</summary>
    public async Task<DossierId> AtTheCounter()
    {
        var dossier = Must(await house.As(await house.Clerk()).Do(new ReceiveAtCounter(Marital, "cap-lai", DemoHouse.QuySon, DemoHouse.QuySon, Applicant)));
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        return dossier;
    }

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        await adapter.DisposeAsync();
    }

    public static AskForMore Asking(DossierId dossier, string? whyNot = null) => new(dossier, [new(Residence, "missing", "Nộp giấy xác nhận cư trú") { WhyNotHeld = whyNot }]);
}
