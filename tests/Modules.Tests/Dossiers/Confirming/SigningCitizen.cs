using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Documents;
using MotCua.Dossiers;
using MotCua.Dossiers.Confirming;
using MotCua.Kernel;
using MotCua.SigningSimulator;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Confirming;

/// <summary>A house with a service at which its citizens sign, and the citizen's browser between the two.</summary>
internal sealed class SigningCitizen : IAsyncDisposable
{
    public const string Phone = "0987000112";
    public const string Pin = "135790";
    public const string Return = "http://127.0.0.1:5080/ky-so-tu-xa";

    private readonly HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false });

    private SigningCitizen(SigningOffice service, House house) => (Service, House) = (service, house);

    public SigningOffice Service { get; }

    public House House { get; }

    public static async Task<SigningCitizen> On(TestDatabase database, string number = "CCCD:024085000112", TimeSpan? within = null)
    {
        var service = await SigningOffice.Open(new("http://127.0.0.1:0") { People = [new(Phone, Pin, "VI VĂN THẮNG", number)], Addresses = [Return] });
        var house = await House.On(database, services => services.AddSingleton(house => new DocumentSettings(house.GetRequiredService<Storage>().Folder)
        {
            Signing = new()
            {
                Roots = [X509CertificateLoader.LoadCertificate(service.Root)],
                Within = within ?? TimeSpan.FromSeconds(20),
                Citizens = new("Ký số từ xa mô phỏng", new Uri(service.Address, "csc/v2/"), new ServiceSettings("").User, new ServiceSettings("").Secret, new Uri(Return)),
            },
        }));
        return new(service, house);
    }

    /// <summary>A form filled in and drawn, and where its citizen goes to sign it.</summary>
    public async Task<(DossierId Dossier, Uri Where)> Drawn()
    {
        var dossier = await House.AFilledDraft();
        return (dossier, await Where(dossier));
    }

    public async Task<Uri> Where(DossierId dossier)
    {
        House.As(await House.Citizen());
        return Must(await House.Ask(new AskToSign(dossier, Must(await House.Do(new DrawForm(dossier))))));
    }

    /// <summary>What she says on the page of the service, and with which answer she comes back from it.</summary>
    public async Task<TakeConsent> Says(Uri where, string answer = "yes", string pin = Pin)
    {
        using var page = await browser.GetAsync(where, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["user"] = Phone, ["pin"] = pin, ["answer"] = answer });
        using var sent = await browser.PostAsync(where, form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.StartsWith(Return + "?", sent.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var said = QueryHelpers.ParseQuery(sent.Headers.Location.Query);
        return new(said["state"].ToString(), said.TryGetValue("code", out var code) ? code.ToString() : "");
    }

    /// <summary>Both consents, one after the other.</summary>
    public async Task<ConsentTaken> Signs(Uri where)
    {
        var next = Must(await House.Do(await Says(where))).Next;
        return Must(await House.Do(await Says(next!)));
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await House.DisposeAsync();
        await Service.DisposeAsync();
    }
}
