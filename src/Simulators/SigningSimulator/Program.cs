using MotCua.SigningSimulator;

// Runs alone: dotnet run --project src/Simulators/SigningSimulator -- [address] [credential=common name …]
var address = args.Length > 0 ? args[0] : "http://127.0.0.1:5086";
var service = await SigningOffice.Open(new(address) { Credentials = args.Skip(1).Select(one => one.Split('=', 2)).Where(parts => parts.Length == 2).ToDictionary(parts => parts[0], parts => parts[1]) });
await using var open = service;
Console.WriteLine($"Remote signing is simulated at {service.Address}csc/v2/; it is described at {service.Address}openapi.json, its root lies at {service.Address}goc.cer.");
await service.UntilToldToStop();
