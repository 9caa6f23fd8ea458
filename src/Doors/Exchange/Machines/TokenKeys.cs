using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using MotCua.Kernel;
using OpenIddict.Server;

namespace MotCua.Exchange.Machines;

/// <summary>The keys under which tokens are signed and sealed: made once, kept in the data folder for nobody else to read.</summary>
internal sealed class TokenKeys(Storage storage) : IConfigureOptions<OpenIddictServerOptions>
{
    public void Configure(OpenIddictServerOptions options)
    {
        var folder = Path.Combine(storage.Folder, "keys");
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var signing = ECDsa.Create();
        signing.ImportFromPem(Kept(Path.Combine(folder, "token-signing.pem"), NewSigningKey));
        var sealing = Convert.FromBase64String(Kept(Path.Combine(folder, "token-sealing.key"), NewSealingKey));
        options.SigningCredentials.Add(new(new ECDsaSecurityKey(signing), SecurityAlgorithms.EcdsaSha256));
        options.EncryptionCredentials.Add(new(new SymmetricSecurityKey(sealing), SecurityAlgorithms.Aes256KW, SecurityAlgorithms.Aes256CbcHmacSha512));
    }

    private static string NewSigningKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKeyPem();
    }

    private static string NewSealingKey() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    /// <summary>Of two processes that begin at once, both end with the key of the first.</summary>
    private static string Kept(string file, Func<string> make)
    {
        if (!File.Exists(file))
        {
            var own = $"{file}.{Guid.CreateVersion7():N}";
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using (var stream = new FileStream(own, options))
            {
                stream.Write(Encoding.ASCII.GetBytes(make()));
                stream.Flush(flushToDisk: true);
            }

            try
            {
                File.Move(own, file, overwrite: false);
            }
            catch (IOException) when (File.Exists(file))
            {
                File.Delete(own);
            }
        }

        return File.ReadAllText(file);
    }
}
