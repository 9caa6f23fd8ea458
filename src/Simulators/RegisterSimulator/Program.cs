using MotCua.RegisterSimulator;

// Runs alone: dotnet run --project src/Simulators/RegisterSimulator -- [address] [folder with citizens.csv and enterprises.csv]
var address = args.Length > 0 ? args[0] : "http://127.0.0.1:5085";
var folder = args.Length > 1 ? args[1] : Path.Combine(AppContext.BaseDirectory, "demo", "people");
await using var adapter = await Adapter.Open(new(address, folder));
Console.WriteLine($"Registers are simulated at {adapter.Address}; they are described at {adapter.Address}openapi.json.");
await adapter.UntilToldToStop();
