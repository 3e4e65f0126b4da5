"""Child processes and pipes."""
import os
import subprocess

print(subprocess.run(["echo", "hi"], capture_output=True))
print(subprocess.check_output("echo $FOO", shell=True, env={"FOO": "bar"}, text=True))
with subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as p:
    out, err = p.communicate(b"x" * 200_000)
    print(len(out), err, p.returncode)
print(subprocess.run(["sh", "-c", "echo out; echo err >&2; exit 3"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT))
with subprocess.Popen(["sleep", "60"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as p:
    try:
        p.communicate(timeout=0.1)
    except subprocess.TimeoutExpired as e:
        print(e)
    p.kill()
    print(p.wait())
for command, options in ((["/nonexistent/x"], {}), (["no-such-program"], {}),
                         (["/etc/passwd"], {})):
    try:
        subprocess.run(command, **options)
    except OSError as e:
        print(repr(e), e)
r, w = os.pipe()
print(os.write(w, b"abc"), os.read(r, 10), os.close(w), os.read(r, 1), os.close(r))
pipe = os.popen("echo from a shell; exit 2")
print(pipe.read(), pipe.close(), os.waitstatus_to_exitcode(os.system("exit 3")))
